"""SM2, SM3, SM4 and HMAC-SM3 as the vectors need them, over gmalg."""

import base64
import binascii
import hmac
import re

import gmalg
from gmalg.bcmode import BlockCipherModeCBC, BlockCipherModeECB
from gmalg.sm2 import SM2Core, _ecdlp, bytes_to_point

DEFAULT_USER_ID = b"1234567812345678"


def sm3(message):
    digest = gmalg.SM3()
    digest.update(message)
    return digest.value()


class HashForHmac:
    """SM3 in the form that the standard library's hmac wants."""

    digest_size = 32
    block_size = 64
    name = "sm3"

    def __init__(self, message=b""):
        self.message = bytes(message)

    def update(self, message):
        self.message += message

    def copy(self):
        return HashForHmac(self.message)

    def digest(self):
        return sm3(self.message)


def hmac_sm3(key, message):
    return hmac.new(key, message, HashForHmac).digest()


class WithoutZa(SM2Core):
    """Signatures over SM3 of the message alone."""

    def entity_info(self, uid, pk):
        return b""


def za_hex(public_key, user_id=DEFAULT_USER_ID):
    core = SM2Core(_ecdlp, gmalg.SM3())
    return core.entity_info(user_id, bytes_to_point(bytes.fromhex(public_key))).hex()


def sm2_verifies(public_key, message, signature, with_za=True):
    """Whether a DER signature is the key's over message."""
    numbers = read_der_signature(signature)
    if numbers is None:
        return False
    core = (SM2Core if with_za else WithoutZa)(_ecdlp, gmalg.SM3())
    return core.verify(message, *numbers, DEFAULT_USER_ID, bytes_to_point(bytes.fromhex(public_key)))


def read_der_signature(der):
    """r and s of SEQUENCE { INTEGER r, INTEGER s }; None for anything else, bytes after it included."""
    if len(der) < 8 or der[0] != 0x30 or der[1] != len(der) - 2 or der[1] > 0x7F:
        return None
    numbers, rest = [], der[2:]
    for _ in range(2):
        if len(rest) < 3 or rest[0] != 0x02 or not 1 <= rest[1] <= len(rest) - 2:
            return None
        content, rest = rest[2 : 2 + rest[1]], rest[2 + rest[1] :]
        is_negative = content[0] >= 0x80
        is_longer_than_needed = len(content) > 1 and content[0] == 0 and content[1] < 0x80
        if is_negative or is_longer_than_needed:
            return None
        numbers.append(int.from_bytes(content, "big"))
    return numbers if rest == b"" else None


def sm2_decrypt(private_key, encrypted, order):
    """Reads C1C2C3 or C1C3C2, C1 with its leading 04; raises when it was not encrypted for this key in this order."""
    if len(encrypted) < 65 + 32 + 1 or encrypted[0] != 4:
        raise ValueError("no SM2 ciphertext")
    c1, rest = encrypted[:65], encrypted[65:]
    c2, c3 = (rest[:-32], rest[-32:]) if order == "c1c2c3" else (rest[32:], rest[:32])
    return gmalg.SM2(bytes.fromhex(private_key)).decrypt(c1 + c3 + c2)


def sm4_decrypt(key, iv, encrypted):
    """Undoes SM4 in CBC (or ECB, where iv is None) and takes the padding of PKCS#7 away."""
    if len(key) != 16 or len(encrypted) == 0 or len(encrypted) % 16 != 0:
        raise ValueError("neither key nor text of SM4")
    block = gmalg.SM4(key)
    mode = BlockCipherModeECB(block) if iv is None else BlockCipherModeCBC(block, iv)
    plain = mode.decrypt(encrypted)
    padding = plain[-1]
    if not 1 <= padding <= 16 or plain[-padding:] != bytes([padding]) * padding:
        raise ValueError("no padding")
    return plain[:-padding]


def decode(text, encoding):
    """Reads hex or padded Base64, and nothing else; raises ValueError."""
    if encoding == "base64":
        return base64.b64decode(text, validate=True)
    if not re.fullmatch(r"([0-9A-Fa-f]{2})*", text):
        raise binascii.Error("not hex")
    return bytes.fromhex(text)
