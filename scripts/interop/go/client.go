package main

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"mime/multipart"
	"net/http"
	"os"
	"strings"

	"github.com/emmansun/gmsm/sm2"
	"github.com/emmansun/gmsm/sm4"
)

// facts is what whoever runs a node tells a client of it.
type facts struct {
	NationalNode string `json:"nationalNode"`
	PublicKey    string `json:"publicKey"`
	AppID        string `json:"appId"`
	AppKey       string `json:"appKey"`
	AppSecret    string `json:"appSecret"`
	Variant      struct {
		Cipher   string `json:"cipher"`
		Encoding string `json:"encoding"`
		Order    string `json:"order"`
		ZA       bool   `json:"za"`
		IV       string `json:"iv"`
	} `json:"variant"`
	// Point is the form of C1: uncompressed, or hybrid, as one open client of the protocol writes it.
	Point      string     `json:"point"`
	Enterprise enterprise `json:"enterprise"`
	Another    enterprise `json:"another"`
	Item       string     `json:"item"`
	From       string     `json:"from"`
	Until      string     `json:"until"`
}

type enterprise struct {
	Name     string `json:"enterpriseName"`
	Code     string `json:"uniscId"`
	Division string `json:"division"`
}

type object = map[string]any

// client speaks the protocol of openapi/national-node.yaml with a key that it makes at every start.
type client struct {
	facts
	key       *sm2.PrivateKey
	publicHex string
	token     string
}

// answer is what came back: a result code, and the plaintext where there is one.
type answer struct {
	code  string
	plain object
}

func (c *client) encode(bytes []byte) string {
	if c.Variant.Encoding == "hex" {
		return hex.EncodeToString(bytes)
	}
	return base64.StdEncoding.EncodeToString(bytes)
}

func (c *client) iv() []byte {
	if c.Variant.Cipher == "ecb" {
		return nil
	}
	return unhex(c.Variant.IV)
}

// seal makes the envelope of a request around plain.
func (c *client) seal(plain []byte) (object, error) {
	key := []byte(randomText(16))
	form := sm2.MarshalUncompressed
	if c.Point == "hybrid" {
		form = sm2.MarshalHybrid
	}
	order := sm2.C1C3C2
	if c.Variant.Order == "c1c2c3" {
		order = sm2.C1C2C3
	}
	wrapped, err := sm2.Encrypt(rand.Reader, publicKey(c.PublicKey), key, sm2.NewPlainEncrypterOpts(form, order))
	if err != nil {
		return nil, err
	}
	data, err := encryptSM4(key, c.iv(), plain)
	if err != nil {
		return nil, err
	}
	signature, err := signSM2(c.key, plain, c.Variant.ZA)
	if err != nil {
		return nil, err
	}
	envelope := object{
		"publicKey":     c.publicHex,
		"requestData":   base64.StdEncoding.EncodeToString(data),
		"key":           c.encode(wrapped),
		"signatureData": c.encode(signature),
	}
	if c.token != "" {
		envelope["token"] = c.token
	}
	return envelope, nil
}

// read opens an answer; an error means that the answer is not the node's.
func (c *client) read(body []byte) (answer, error) {
	var sealed struct {
		Success       bool   `json:"success"`
		ErrorCode     string `json:"errorCode"`
		Key           string `json:"key"`
		Data          string `json:"data"`
		SignatureData string `json:"signatureData"`
	}
	if err := json.Unmarshal(body, &sealed); err != nil {
		return answer{}, fmt.Errorf("no JSON: %.200s", body)
	}
	if !sealed.Success {
		return answer{code: sealed.ErrorCode}, nil
	}
	wrapped, err := decode(sealed.Key, c.Variant.Encoding)
	if err != nil {
		return answer{}, err
	}
	key, err := decryptSM2(c.key, wrapped, c.Variant.Order)
	if err != nil {
		return answer{}, err
	}
	data, err := decode(sealed.Data, "base64")
	if err != nil {
		return answer{}, err
	}
	plain, err := decryptSM4(key, c.iv(), data)
	if err != nil {
		return answer{}, err
	}
	signature, err := decode(sealed.SignatureData, c.Variant.Encoding)
	if err != nil {
		return answer{}, err
	}
	if !verifySM2(publicKey(c.PublicKey), plain, signature, c.Variant.ZA) {
		return answer{}, fmt.Errorf("the answer is not signed by the node")
	}
	result := answer{code: sealed.ErrorCode}
	return result, json.Unmarshal(plain, &result.plain)
}

// call posts plain to path; change spoils the envelope before it is sent.
func (c *client) call(path string, plain any, change func(object)) (answer, error) {
	text, err := json.Marshal(plain)
	if err != nil {
		return answer{}, err
	}
	envelope, err := c.seal(text)
	if err != nil {
		return answer{}, err
	}
	if change != nil {
		change(envelope)
	}
	body, err := json.Marshal(envelope)
	if err != nil {
		return answer{}, err
	}
	return c.post(path, "application/json", bytes.NewReader(body))
}

func (c *client) post(path, contentType string, body io.Reader) (answer, error) {
	response, err := http.Post(c.NationalNode+path, contentType, body)
	if err != nil {
		return answer{}, err
	}
	defer response.Body.Close()
	bytes, err := io.ReadAll(response.Body)
	if err != nil {
		return answer{}, err
	}
	return c.read(bytes)
}

// upload sends a licence and its file.
func (c *client) upload(file []byte, hashCode string) (answer, error) {
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	part, err := form.CreateFormFile("file", "licence.pdf")
	if err != nil {
		return answer{}, err
	}
	_, _ = part.Write(file)
	fields := map[string]string{
		"enterpriseName": c.Enterprise.Name, "uniscId": c.Enterprise.Code, "authorizedInfos": c.Item,
		"authorizedOrgsCode": "bank-001", "platformId": "platform-990100", "count": "2",
		"loanStage": "loan-approval", "licenseFileType": "pdf", "authorizedStartTime": c.From,
		"authorizedEndTime": c.Until, "hashCode": hashCode, "token": c.token, "publicKey": c.publicHex,
	}
	for name, value := range fields {
		_ = form.WriteField(name, value)
	}
	_ = form.Close()
	return c.post("/api/creditInquiry/uploadLicense", form.FormDataContentType(), &body)
}

// fetchKey asks for the node's key in clear.
func (c *client) fetchKey() (string, error) {
	body, _ := json.Marshal(object{"publicKey": c.publicHex})
	response, err := http.Post(c.NationalNode+"/api/publicKey", "application/json", bytes.NewReader(body))
	if err != nil {
		return "", err
	}
	defer response.Body.Close()
	var told struct {
		Data string `json:"data"`
	}
	return told.Data, json.NewDecoder(response.Body).Decode(&told)
}

// fetchSealedKey asks for the node's key under the name of an application: the answer is sealed.
func (c *client) fetchSealedKey() (answer, error) {
	named, _ := json.Marshal(object{"appId": c.AppID})
	body, _ := json.Marshal(object{"publicKey": c.publicHex, "requestData": string(named)})
	return c.post("/api/publicKey", "application/json", bytes.NewReader(body))
}

// converse does what a platform does at the node, and what it must be refused; the last line counts.
func converse(file string) {
	bytes, err := os.ReadFile(file)
	c := &client{}
	if err == nil {
		err = json.Unmarshal(bytes, &c.facts)
	}
	if err == nil {
		c.key, err = sm2.GenerateKey(rand.Reader)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	c.publicHex = pointHex(&c.key.PublicKey)
	passed, failed := 0, 0
	step := func(name string, holds bool, met any) {
		if holds {
			passed++
			return
		}
		failed++
		fmt.Printf("%s: met %v\n", name, met)
	}
	code := func(name, want string, got answer, err error) answer {
		step(name, err == nil && got.code == want, fmt.Sprint(got.code, " ", err))
		return got
	}

	key, err := c.fetchKey()
	step("the node's key is the one that was told", err == nil && strings.EqualFold(key, c.PublicKey), key)
	sealed, err := c.fetchSealedKey()
	told, _ := sealed.plain["publicKey"].(string)
	code("it is told sealed", "0000", sealed, err)
	step("sealed it is the same", strings.EqualFold(told, c.PublicKey), told)

	credentials := object{"appId": c.AppID, "appKey": c.AppKey, "appSecret": c.AppSecret}
	wrong := object{"appId": c.AppID, "appKey": c.AppKey, "appSecret": strings.Repeat("0", 64)}
	got, err := c.call("/api/getToken", wrong, nil)
	code("a wrong secret is refused", "2004", got, err)
	got, err = c.call("/api/getToken", credentials, func(envelope object) {
		signature, _ := signSM2(c.key, []byte("another text"), c.Variant.ZA)
		envelope["signatureData"] = c.encode(signature)
	})
	code("a wrong signature is refused", "2005", got, err)
	got, err = c.call("/api/getToken", credentials, nil)
	code("a token is given", "0000", got, err)
	c.token, _ = got.plain["token"].(string)
	expires, _ := got.plain["expiresTime"].(float64)
	step("it says when it expires", expires > 0, expires)

	row := object{
		"externalSystemId": "ENT-00000001", "platformId": "platform-990100", "enterpriseName": c.Enterprise.Name,
		"uscc": c.Enterprise.Code, "division": c.Enterprise.Division, "industryCode": nil, "size": "小型",
		"registeredAt": c.From, "realNameVerified": true, "commitmentSigned": true,
	}
	rows := object{"rows": []object{row}}
	got, err = c.call("/api/upload/enterprises", rows, func(envelope object) { envelope["token"] = "no-token-of-anybody" })
	code("a token of nobody is refused", "2002", got, err)
	got, err = c.call("/api/upload/enterprises", rows, nil)
	code("an enterprise is uploaded", "0000", got, err)
	step("it is accepted", got.plain["accepted"] == 1.0, got.plain)
	got, err = c.call("/api/upload/enterprises", rows, nil)
	code("the same again is taken", "0000", got, err)
	step("as a duplicate", got.plain["duplicate"] == 1.0, got.plain)
	// The way of github.com/goexl/ft: one enterprise, a platform with a number, texts that may be empty.
	alone := object{
		"externalSystemId": "ENT-00000003", "platformId": 990100, "enterpriseName": c.Enterprise.Name,
		"uniscId": c.Enterprise.Code, "operatorName": "", "registeredCapital": 0, "address": "",
	}
	got, err = c.call("/api/upload/enterprises", alone, nil)
	code("an enterprise alone is uploaded", "0000", got, err)
	step("it is accepted as one row", got.plain["accepted"] == 1.0, got.plain)

	file1 := []byte("%PDF-1.7 a licence")
	got, err = c.upload(file1, strings.ToUpper(sm3Hex([]byte("another file"))))
	code("a licence with another file's digest is refused", "3004", got, err)
	got, err = c.upload(file1, strings.ToUpper(sm3Hex(file1)))
	code("a licence is uploaded", "0000", got, err)
	licence, _ := got.plain["licenseId"].(string)

	about := func(of enterprise, more object) object {
		inquiry := object{"enterpriseName": of.Name, "uniscId": of.Code}
		for name, value := range more {
			inquiry[name] = value
		}
		return inquiry
	}
	path := "/api/creditInquiry/" + c.Item
	got, err = c.call(path, about(c.Enterprise, nil), nil)
	code("an inquiry without licence is refused", "3004", got, err)
	got, err = c.call(path, about(c.Another, object{"licenseId": licence}), nil)
	code("an inquiry about another enterprise is refused", "3004", got, err)
	got, err = c.call(path, about(c.Enterprise, object{"licenseId": licence, "authorizedOrgsCode": "bank-002"}), nil)
	code("an inquiry for another institution is refused", "3004", got, err)
	for use := 1; use <= 2; use++ {
		got, err = c.call(path, about(c.Enterprise, object{"licenseId": licence, "authorizedOrgsCode": "bank-001"}), nil)
		code(fmt.Sprintf("inquiry %d of two is answered", use), "0000", got, err)
		records, _ := got.plain["records"].([]any)
		step("with records of the enterprise", len(records) > 0 && records[0].(object)["uscc"] == c.Enterprise.Code, got.plain)
	}
	got, err = c.call(path, about(c.Enterprise, object{"licenseId": licence}), nil)
	code("a third is refused", "3004", got, err)

	fmt.Printf("%d passed, %d failed\n", passed, failed)
	if failed > 0 {
		os.Exit(1)
	}
}

func randomText(length int) string {
	const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
	bytes := make([]byte, length)
	if _, err := rand.Read(bytes); err != nil {
		panic(err)
	}
	for index, value := range bytes {
		bytes[index] = letters[value&63]
	}
	return string(bytes)
}

// pointHex writes 04‖X‖Y in upper case.
func pointHex(key *ecdsa.PublicKey) string {
	padded := func(number *big.Int) []byte { return number.FillBytes(make([]byte, 32)) }
	return strings.ToUpper("04" + hex.EncodeToString(padded(key.X)) + hex.EncodeToString(padded(key.Y)))
}

// signSM2 signs message, with Z_A or without, in DER.
func signSM2(key *sm2.PrivateKey, message []byte, withZA bool) ([]byte, error) {
	if withZA {
		return key.SignWithSM2(rand.Reader, []byte(defaultUserID), message)
	}
	digest := unhex(sm3Hex(message))
	return key.Sign(rand.Reader, digest, nil)
}

// encryptSM4 pads by PKCS#7 and encrypts in CBC (or ECB, where iv is nil).
func encryptSM4(key, iv, plain []byte) ([]byte, error) {
	block, err := sm4.NewCipher(key)
	if err != nil {
		return nil, err
	}
	padding := 16 - len(plain)%16
	padded := append(append([]byte{}, plain...), bytes.Repeat([]byte{byte(padding)}, padding)...)
	before := iv
	for at := 0; at < len(padded); at += 16 {
		here := padded[at : at+16]
		for index := range before {
			here[index] ^= before[index]
		}
		block.Encrypt(here, here)
		if iv != nil {
			before = here
		}
	}
	return padded, nil
}
