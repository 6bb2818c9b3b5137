"""Signatures, envelopes, and the algorithms by themselves."""

import hmac
from urllib.parse import quote, unquote_to_bytes

from sm import decode, hmac_sm3, sm2_decrypt, sm2_verifies, sm3, sm4_decrypt, za_hex
from verdict import Refused, expect_equal, refuse_unless


def verify_primitive(vector, _file):
    algorithm = vector["algorithm"]
    if algorithm == "SM3":
        expect_equal("digest", sm3(unhex(vector["messageHex"])).hex(), vector["digest"])
    elif algorithm == "HMAC-SM3":
        mac = hmac_sm3(unhex(vector["key"]), unhex(vector["messageHex"]))
        expect_equal("mac", mac.hex(), vector["mac"])
    elif algorithm == "SM4":
        iv = unhex(vector["iv"]) if vector["mode"] == "cbc" else None
        plain = sm4_decrypt(unhex(vector["key"]), iv, unhex(vector["encrypted"]))
        expect_equal("plainHex", plain.hex(), vector["plainHex"])
    elif algorithm == "SM2-SM3":
        message, signature = unhex(vector["messageHex"]), unhex(vector["signature"])
        expect_equal("za", za_hex(vector["publicKey"], vector["userId"].encode()), vector["za"])
        refuse_unless(sm2_verifies(vector["publicKey"], message, signature), "2005")
    elif algorithm == "SM2-encryption":
        try:
            plain = sm2_decrypt(vector["privateKey"], unhex(vector["encrypted"]), vector["order"])
        except Exception as error:  # every library has errors of its own
            raise Refused("3003") from error
        expect_equal("plainHex", plain.hex(), vector["plainHex"])
    else:
        raise ValueError(f"unknown algorithm {algorithm}")


def verify_request(vector, file):
    request = vector["request"]
    path, _, query = request["target"].partition("?")
    digest = sm3(unhex(request["bodyHex"])).hex()
    lines = ["XINHENG-SIGN-1", request["method"].upper(), path, canonical_query(query)]
    lines += [request["clientId"], request["timestamp"], request["nonce"], digest]
    text = "\n".join(lines)
    expect_equal("canonicalQuery", canonical_query(query), vector["canonicalQuery"])
    expect_equal("bodyDigest", digest, vector["bodyDigest"])
    expect_equal("stringToSign", text, vector["stringToSign"])
    expect_equal("stringToSignHex", text.encode().hex(), vector["stringToSignHex"])

    key = file["keys"][vector["registered"]]
    refuse_unless(request["algorithm"] == key["algorithm"], "2005")
    try:
        signature = decode(request["signature"], "base64")
    except ValueError as error:
        raise Refused("2005") from error
    if key["algorithm"] == "HMAC-SM3":
        mac = hmac_sm3(unhex(key["key"]), text.encode())
        refuse_unless(hmac.compare_digest(signature, mac), "2005")
    else:
        expect_equal("za", za_hex(key["publicKey"]), key["za"])
        refuse_unless(sm2_verifies(key["publicKey"], text.encode(), signature), "2005")


def canonical_query(query):
    """The pairs decoded to bytes, sorted by name and value, and encoded again by RFC 3986."""
    pairs = [part.partition("=") for part in query.split("&") if part]
    decoded = sorted((form_decode(name), form_decode(value)) for name, _, value in pairs)
    return "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in decoded)


def form_decode(text):
    """A plus is a blank; a per cent sign without two hex digits stands for itself, here and in the vectors."""
    return unquote_to_bytes(text.replace("+", " "))


def verify_envelope(vector, file):
    variant = next(each for each in file["variants"] if each["name"] == vector["variant"])
    sender, recipient = file["keys"][vector["sender"]], file["keys"][vector["recipient"]]
    message = vector["message"]
    if vector["direction"] == "request":
        expect_equal("publicKey", message["publicKey"], sender["publicKey"])
    try:
        plain = open_envelope(message, recipient["privateKey"], variant, unhex(file["iv"]))
    except Exception as error:  # every library has errors of its own
        raise Refused("3003") from error
    try:
        signature = decode(message["signatureData"], variant["encoding"])
    except ValueError as error:
        raise Refused("2005") from error
    refuse_unless(sm2_verifies(sender["publicKey"], plain.encode(), signature, variant["za"]), "2005")
    expect_equal("plain", plain, vector["plain"])


def open_envelope(message, private_key, variant, iv):
    """Decrypts the session key, and with it the data."""
    wrapped = decode(message["key"], variant["encoding"])
    session_key = sm2_decrypt(private_key, wrapped, variant["order"])
    data = decode(message.get("requestData") or message["data"], "base64")
    return sm4_decrypt(session_key, iv if variant["cipher"] == "cbc" else None, data).decode("utf-8")


def unhex(text):
    return bytes.fromhex(text)
