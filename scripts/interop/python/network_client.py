"""Speaks to a national node as a platform does, over gmalg; written from openapi/national-node.yaml alone.

    python3 network_client.py <file of facts>
"""

import base64
import json
import secrets
import sys
import urllib.error
import urllib.request

import gmalg
from gmalg.bcmode import BlockCipherModeCBC, BlockCipherModeECB
from gmalg.sm2 import PC_MODE, SM2Core, _ecdlp, bytes_to_point, point_to_bytes

from sm import DEFAULT_USER_ID, WithoutZa, decode, sm2_decrypt, sm2_verifies, sm3, sm4_decrypt

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


class WrongAnswer(Exception):
    """What came back is not the node's."""


class Client:
    """A client with a key that it makes at every start."""

    def __init__(self, facts):
        self.facts = facts
        self.variant = facts["variant"]
        self.core = (SM2Core if self.variant["za"] else WithoutZa)(_ecdlp, gmalg.SM3())
        self.private, self.point = self.core.generate_keypair()
        self.public_key = point_to_bytes(self.point, PC_MODE.RAW).hex().upper()
        self.token = None

    def iv(self):
        return None if self.variant["cipher"] == "ecb" else bytes.fromhex(self.variant["iv"])

    def seal(self, plain):
        key = "".join(secrets.choice(LETTERS) for _ in range(16)).encode()
        c1, c2, c3 = self.core.encrypt(key, bytes_to_point(bytes.fromhex(self.facts["publicKey"])))
        first = point_to_bytes(c1, PC_MODE.RAW)
        wrapped = first + (c2 + c3 if self.variant["order"] == "c1c2c3" else c3 + c2)
        envelope = {
            "publicKey": self.public_key,
            "requestData": base64.b64encode(sm4_encrypt(key, self.iv(), plain)).decode(),
            "key": self.encode(wrapped),
            "signatureData": self.encode(self.sign(plain)),
        }
        return envelope if self.token is None else {**envelope, "token": self.token}

    def encode(self, content):
        return content.hex() if self.variant["encoding"] == "hex" else base64.b64encode(content).decode()

    def sign(self, message):
        r, s = self.core.sign(message, self.private, DEFAULT_USER_ID, self.point)
        content = der_integer(r) + der_integer(s)
        return b"\x30" + bytes([len(content)]) + content

    def read(self, body):
        """Result code and plaintext of an answer; raises WrongAnswer for one that is not the node's."""
        answer = json.loads(body)
        if answer["success"] is not True:
            return answer["errorCode"], None
        private = format(self.private, "064x")
        key = sm2_decrypt(private, decode(answer["key"], self.variant["encoding"]), self.variant["order"])
        plain = sm4_decrypt(key, self.iv(), decode(answer["data"], "base64"))
        signature = decode(answer["signatureData"], self.variant["encoding"])
        if not sm2_verifies(self.facts["publicKey"], plain, signature, self.variant["za"]):
            raise WrongAnswer("not signed by the node")
        return answer["errorCode"], json.loads(plain)

    def post(self, path, body, content_type="application/json"):
        request = urllib.request.Request(
            self.facts["nationalNode"] + path, data=body, headers={"Content-Type": content_type}
        )
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                return response.read()
        except urllib.error.HTTPError as error:
            return error.read()

    def call(self, path, plain, change=lambda envelope: envelope):
        envelope = change(self.seal(json.dumps(plain, ensure_ascii=False).encode()))
        return self.read(self.post(path, json.dumps(envelope).encode()))

    def upload(self, file, hash_code):
        enterprise = self.facts["enterprise"]
        fields = {
            "enterpriseName": enterprise["enterpriseName"],
            "uniscId": enterprise["uniscId"],
            "authorizedInfos": self.facts["item"],
            "authorizedOrgsCode": "bank-001",
            "platformId": "platform-990100",
            "count": "2",
            "loanStage": "loan-approval",
            "licenseFileType": "pdf",
            "authorizedStartTime": self.facts["from"],
            "authorizedEndTime": self.facts["until"],
            "hashCode": hash_code,
            "token": self.token,
            "publicKey": self.public_key,
        }
        boundary = "interop-" + secrets.token_hex(8)
        parts = [
            f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
            for name, value in fields.items()
        ]
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="licence.pdf"\r\n'
        parts.append(head.encode() + b"Content-Type: application/pdf\r\n\r\n" + file + b"\r\n")
        body = b"".join(parts) + f"--{boundary}--\r\n".encode()
        path = "/api/creditInquiry/uploadLicense"
        return self.read(self.post(path, body, f"multipart/form-data; boundary={boundary}"))


def der_integer(number):
    content = number.to_bytes(number.bit_length() // 8 + 1, "big")
    return b"\x02" + bytes([len(content)]) + content


def sm4_encrypt(key, iv, plain):
    padding = 16 - len(plain) % 16
    block = gmalg.SM4(key)
    mode = BlockCipherModeECB(block) if iv is None else BlockCipherModeCBC(block, iv)
    return mode.encrypt(plain + bytes([padding]) * padding)


class Tally:
    """Counts what held and says what did not."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def holds(self, name, condition, met):
        if condition:
            self.passed += 1
        else:
            self.failed += 1
            print(f"{name}: met {met}")

    def code(self, name, want, call):
        try:
            code, plain = call()
        except Exception as error:  # any answer that cannot be read is a wrong one
            self.holds(name, False, repr(error))
            return {}
        self.holds(name, code == want, code)
        return plain or {}


def converse(facts):
    """What a platform does at the node, and what it must be refused."""
    client = Client(facts)
    tally = Tally()
    told = json.loads(client.post("/api/publicKey", json.dumps({"publicKey": client.public_key}).encode()))
    key = str(told.get("data"))
    tally.holds("the node's key is the one that was told", key.upper() == facts["publicKey"].upper(), key)
    named = {"publicKey": client.public_key, "requestData": json.dumps({"appId": facts["appId"]})}
    sealed = lambda: client.read(client.post("/api/publicKey", json.dumps(named).encode()))
    plain = tally.code("it is told sealed", "0000", sealed)
    key = str(plain.get("publicKey"))
    tally.holds("sealed it is the same", key.upper() == facts["publicKey"].upper(), key)

    credentials = {name: facts[name] for name in ("appId", "appKey", "appSecret")}
    wrong = {**credentials, "appSecret": "0" * 64}
    tally.code("a wrong secret is refused", "2004", lambda: client.call("/api/getToken", wrong))

    forged = {"signatureData": client.encode(client.sign(b"another text"))}
    call = lambda: client.call("/api/getToken", credentials, lambda envelope: {**envelope, **forged})
    tally.code("a wrong signature is refused", "2005", call)
    plain = tally.code("a token is given", "0000", lambda: client.call("/api/getToken", credentials))
    client.token = plain.get("token")
    expires = plain.get("expiresTime", 0)
    tally.holds("it says when it expires", expires > 0, expires)

    enterprise, another = facts["enterprise"], facts["another"]
    row = {
        "externalSystemId": "ENT-00000002",
        "platformId": "platform-990100",
        "enterpriseName": enterprise["enterpriseName"],
        "uscc": enterprise["uniscId"],
        "division": enterprise["division"],
        "industryCode": None,
        "size": "小型",
        "registeredAt": facts["from"],
        "realNameVerified": True,
        "commitmentSigned": True,
    }
    path, rows = "/api/upload/enterprises", {"rows": [row]}
    nobody = lambda envelope: {**envelope, "token": "no-token-of-anybody"}
    tally.code("a token of nobody is refused", "2002", lambda: client.call(path, rows, nobody))
    plain = tally.code("an enterprise is uploaded", "0000", lambda: client.call(path, rows))
    tally.holds("it is accepted", plain.get("accepted") == 1, plain)
    plain = tally.code("the same again is taken", "0000", lambda: client.call(path, rows))
    tally.holds("as a duplicate", plain.get("duplicate") == 1, plain)
    alone = {
        "externalSystemId": "ENT-00000003",
        "platformId": 990100,
        "enterpriseName": enterprise["enterpriseName"],
        "uniscId": enterprise["uniscId"],
        "operatorName": "",
    }
    plain = tally.code("an enterprise alone is uploaded", "0000", lambda: client.call(path, alone))
    tally.holds("it is accepted as one row", plain.get("accepted") == 1, plain)

    file = b"%PDF-1.7 a licence"
    other = sm3(b"another file").hex().upper()
    tally.code("another file's digest is refused", "3004", lambda: client.upload(file, other))
    plain = tally.code("a licence is uploaded", "0000", lambda: client.upload(file, sm3(file).hex().upper()))
    licence = {"licenseId": plain.get("licenseId", "NL-none")}

    path = f"/api/creditInquiry/{facts['item']}"
    about = lambda of, **more: {"enterpriseName": of["enterpriseName"], "uniscId": of["uniscId"], **more}
    refused = lambda name, inquiry: tally.code(name, "3004", lambda: client.call(path, inquiry))
    refused("an inquiry without licence is refused", about(enterprise))
    refused("an inquiry about another enterprise is refused", about(another, **licence))
    elsewhere = about(enterprise, authorizedOrgsCode="bank-002", **licence)
    refused("an inquiry for another institution is refused", elsewhere)
    inquiry = about(enterprise, authorizedOrgsCode="bank-001", **licence)
    for use in (1, 2):
        plain = tally.code(f"inquiry {use} of two is answered", "0000", lambda: client.call(path, inquiry))
        codes = [record.get("uscc") for record in plain.get("records", [])]
        tally.holds("with records of the enterprise", codes[:1] == [enterprise["uniscId"]], codes)
    refused("a third is refused", inquiry)

    print(f"{tally.passed} passed, {tally.failed} failed")
    return 0 if tally.failed == 0 else 1


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as given:
        sys.exit(converse(json.load(given)))
