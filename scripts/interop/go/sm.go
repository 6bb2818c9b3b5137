package main

import (
	"bytes"
	"crypto/cipher"
	"crypto/ecdsa"
	"crypto/hmac"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"math/big"

	"github.com/emmansun/gmsm/sm2"
	"github.com/emmansun/gmsm/sm3"
	"github.com/emmansun/gmsm/sm4"
)

const defaultUserID = "1234567812345678"

func unhex(text string) []byte {
	decoded, err := hex.DecodeString(text)
	if err != nil {
		panic(err)
	}
	return decoded
}

func sm3Hex(message []byte) string {
	digest := sm3.Sum(message)
	return hex.EncodeToString(digest[:])
}

func hmacSM3(key, message []byte) []byte {
	code := hmac.New(sm3.New, key)
	code.Write(message)
	return code.Sum(nil)
}

// publicKey reads hex of 04‖X‖Y.
func publicKey(text string) *ecdsa.PublicKey {
	point := unhex(text)
	return &ecdsa.PublicKey{
		Curve: sm2.P256(),
		X:     new(big.Int).SetBytes(point[1:33]),
		Y:     new(big.Int).SetBytes(point[33:]),
	}
}

func privateKey(text string) *sm2.PrivateKey {
	scalar := unhex(text)
	key := new(sm2.PrivateKey)
	key.Curve = sm2.P256()
	key.D = new(big.Int).SetBytes(scalar)
	key.X, key.Y = key.Curve.ScalarBaseMult(scalar)
	return key
}

func zaHex(key *ecdsa.PublicKey, userID string) string {
	za, err := sm2.CalculateZA(key, []byte(userID))
	if err != nil {
		panic(err)
	}
	return hex.EncodeToString(za)
}

// verifySM2 tells whether a DER signature is the key's over message, with Z_A or without.
func verifySM2(key *ecdsa.PublicKey, message, signature []byte, withZA bool) bool {
	if withZA {
		return sm2.VerifyASN1WithSM2(key, []byte(defaultUserID), message, signature)
	}
	digest := sm3.Sum(message)
	return sm2.VerifyASN1(key, digest[:], signature)
}

// decryptSM2 reads C1C2C3 or C1C3C2, C1 with its leading 04.
func decryptSM2(key *sm2.PrivateKey, encrypted []byte, order string) ([]byte, error) {
	if len(encrypted) < 65+32+1 || encrypted[0] != 4 {
		return nil, errors.New("no SM2 ciphertext")
	}
	options := sm2.NewPlainDecrypterOpts(sm2.C1C3C2)
	if order == "c1c2c3" {
		options = sm2.NewPlainDecrypterOpts(sm2.C1C2C3)
	}
	return key.Decrypt(nil, encrypted, options)
}

// decryptSM4 undoes SM4 in CBC (or ECB, where iv is nil) and takes the padding of PKCS#7 away.
func decryptSM4(key, iv, encrypted []byte) ([]byte, error) {
	block, err := sm4.NewCipher(key)
	if err != nil {
		return nil, err
	}
	if len(encrypted) == 0 || len(encrypted)%16 != 0 {
		return nil, errors.New("not a number of whole blocks")
	}
	plain := make([]byte, len(encrypted))
	if iv != nil {
		cipher.NewCBCDecrypter(block, iv).CryptBlocks(plain, encrypted)
	} else {
		for at := 0; at < len(plain); at += 16 {
			block.Decrypt(plain[at:], encrypted[at:])
		}
	}
	padding := int(plain[len(plain)-1])
	if padding < 1 || padding > 16 {
		return nil, errors.New("no padding")
	}
	body := plain[:len(plain)-padding]
	if !bytes.Equal(plain[len(body):], bytes.Repeat([]byte{byte(padding)}, padding)) {
		return nil, errors.New("no padding")
	}
	return body, nil
}

// decode reads hex or padded Base64, and nothing else.
func decode(text, encoding string) ([]byte, error) {
	if encoding == "hex" {
		return hex.DecodeString(text)
	}
	return base64.StdEncoding.Strict().DecodeString(text)
}
