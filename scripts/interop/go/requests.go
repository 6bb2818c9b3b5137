package main

import (
	"crypto/hmac"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"sort"
	"strings"
)

type listedKey struct {
	Algorithm, PrivateKey, PublicKey, Za, Key string
}

func verifyRequest(raw, file json.RawMessage) (string, error) {
	var about struct{ Keys map[string]listedKey }
	var vector struct {
		Registered string
		Request    struct {
			Method, Target, ClientID, Timestamp, Nonce, Algorithm, Signature, BodyHex string
		}
		CanonicalQuery, BodyDigest, StringToSign, StringToSignHex string
	}
	if err := first(json.Unmarshal(file, &about), json.Unmarshal(raw, &vector)); err != nil {
		return "", err
	}
	request := vector.Request
	path, query, _ := strings.Cut(request.Target, "?")
	digest := sm3Hex(unhex(request.BodyHex))
	canonical := canonicalQuery(query)
	text := strings.Join([]string{
		"XINHENG-SIGN-1", strings.ToUpper(request.Method), path, canonical,
		request.ClientID, request.Timestamp, request.Nonce, digest,
	}, "\n")
	key := about.Keys[vector.Registered]
	err := first(
		equal("canonicalQuery", canonical, vector.CanonicalQuery),
		equal("bodyDigest", digest, vector.BodyDigest),
		equal("stringToSign", text, vector.StringToSign),
		equal("stringToSignHex", hex.EncodeToString([]byte(text)), vector.StringToSignHex),
	)
	if err != nil {
		return "", err
	}
	signature, err := base64.StdEncoding.Strict().DecodeString(request.Signature)
	if err != nil || request.Algorithm != key.Algorithm {
		return "2005", nil
	}
	if key.Algorithm == "HMAC-SM3" {
		if !hmac.Equal(signature, hmacSM3(unhex(key.Key), []byte(text))) {
			return "2005", nil
		}
		return "", nil
	}
	public := publicKey(key.PublicKey)
	if !verifySM2(public, []byte(text), signature, true) {
		return "2005", nil
	}
	return "", equal("za", zaHex(public, defaultUserID), key.Za)
}

// canonicalQuery decodes the pairs to bytes, sorts them by name and value, and encodes them again by RFC 3986.
func canonicalQuery(query string) string {
	type pair struct{ name, value string }
	var pairs []pair
	for _, part := range strings.Split(query, "&") {
		if part == "" {
			continue
		}
		name, value, _ := strings.Cut(part, "=")
		pairs = append(pairs, pair{formDecode(name), formDecode(value)})
	}
	sort.SliceStable(pairs, func(i, j int) bool {
		if pairs[i].name != pairs[j].name {
			return pairs[i].name < pairs[j].name
		}
		return pairs[i].value < pairs[j].value
	})
	written := make([]string, len(pairs))
	for i, each := range pairs {
		written[i] = percentEncode(each.name) + "=" + percentEncode(each.value)
	}
	return strings.Join(written, "&")
}

// formDecode gives bytes: a plus is a blank, and a per cent sign without two hex digits stands for itself.
func formDecode(text string) string {
	text = strings.ReplaceAll(text, "+", " ")
	var decoded strings.Builder
	for at := 0; at < len(text); at++ {
		if text[at] == '%' && at+2 < len(text) {
			if each, err := hex.DecodeString(text[at+1 : at+3]); err == nil {
				decoded.Write(each)
				at += 2
				continue
			}
		}
		decoded.WriteByte(text[at])
	}
	return decoded.String()
}

func percentEncode(text string) string {
	const unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
	var encoded strings.Builder
	for _, each := range []byte(text) {
		if strings.IndexByte(unreserved, each) >= 0 {
			encoded.WriteByte(each)
		} else {
			encoded.WriteString("%" + strings.ToUpper(hex.EncodeToString([]byte{each})))
		}
	}
	return encoded.String()
}
