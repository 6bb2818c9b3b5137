package main

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"unicode/utf8"
)

type variant struct {
	Name, Cipher, Encoding, Order string
	Za                            bool
}

type message struct {
	PublicKey, RequestData, Data, Key, SignatureData string
}

func verifyEnvelope(raw, file json.RawMessage) (string, error) {
	var about struct {
		Keys     map[string]listedKey
		Iv       string
		Variants []variant
	}
	var vector struct {
		Variant, Direction, Sender, Recipient, SessionKey, Plain string
		Message                                                  message
	}
	if err := first(json.Unmarshal(file, &about), json.Unmarshal(raw, &vector)); err != nil {
		return "", err
	}
	for _, each := range about.Variants {
		if each.Name != vector.Variant {
			continue
		}
		sender, recipient := about.Keys[vector.Sender], about.Keys[vector.Recipient]
		data := vector.Message.Data
		if vector.Direction == "request" {
			data = vector.Message.RequestData
			if err := equal("publicKey", vector.Message.PublicKey, sender.PublicKey); err != nil {
				return "", err
			}
		}
		plain, err := open(vector.Message, data, recipient.PrivateKey, each, unhex(about.Iv))
		if err != nil {
			return "3003", nil
		}
		signature, err := decode(vector.Message.SignatureData, each.Encoding)
		if err != nil || !verifySM2(publicKey(sender.PublicKey), plain, signature, each.Za) {
			return "2005", nil
		}
		return "", equal("plain", string(plain), vector.Plain)
	}
	return "", fmt.Errorf("names the variant %q, which the file does not list", vector.Variant)
}

// open decrypts the session key, and with it the data.
func open(sealed message, data, recipient string, how variant, iv []byte) ([]byte, error) {
	wrapped, err := decode(sealed.Key, how.Encoding)
	if err != nil {
		return nil, err
	}
	sessionKey, err := decryptSM2(privateKey(recipient), wrapped, how.Order)
	if err != nil {
		return nil, err
	}
	encrypted, err := base64.StdEncoding.Strict().DecodeString(data)
	if err != nil {
		return nil, err
	}
	if how.Cipher == "ecb" {
		iv = nil
	}
	plain, err := decryptSM4(sessionKey, iv, encrypted)
	if err == nil && !utf8.Valid(plain) {
		err = fmt.Errorf("the plain text is not UTF-8")
	}
	return plain, err
}
