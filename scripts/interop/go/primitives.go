package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
)

func verifyPrimitive(raw, _ json.RawMessage) (string, error) {
	var vector struct {
		Algorithm, MessageHex, Digest, Key, Mac, Mode, Iv, PlainHex, Encrypted string
		PublicKey, PrivateKey, UserID, Za, Signature, Order                    string
	}
	if err := json.Unmarshal(raw, &vector); err != nil {
		return "", err
	}
	message := unhex(vector.MessageHex)
	switch vector.Algorithm {
	case "SM3":
		return "", equal("digest", sm3Hex(message), vector.Digest)
	case "HMAC-SM3":
		return "", equal("mac", hex.EncodeToString(hmacSM3(unhex(vector.Key), message)), vector.Mac)
	case "SM4":
		var iv []byte
		if vector.Mode == "cbc" {
			iv = unhex(vector.Iv)
		}
		plain, err := decryptSM4(unhex(vector.Key), iv, unhex(vector.Encrypted))
		return "", first(err, equal("plainHex", hex.EncodeToString(plain), vector.PlainHex))
	case "SM2-SM3":
		key := publicKey(vector.PublicKey)
		if !verifySM2(key, message, unhex(vector.Signature), true) {
			return "2005", nil
		}
		return "", equal("za", zaHex(key, vector.UserID), vector.Za)
	case "SM2-encryption":
		plain, err := decryptSM2(privateKey(vector.PrivateKey), unhex(vector.Encrypted), vector.Order)
		if err != nil {
			return "3003", nil
		}
		return "", equal("plainHex", hex.EncodeToString(plain), vector.PlainHex)
	}
	return "", fmt.Errorf("unknown algorithm %q", vector.Algorithm)
}
