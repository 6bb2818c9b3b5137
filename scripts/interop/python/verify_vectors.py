"""Verifies the worked vectors of openapi/vectors with gmalg, which implements SM2, SM3 and SM4 in pure Python.

It is written from the README beside the vectors and shares no code with the rest of the repository.

    python3 verify_vectors.py <folder of vectors>
"""

import json
import sys
from pathlib import Path

from crypto_vectors import verify_envelope, verify_primitive, verify_request
from rule_vectors import (
    verify_band,
    verify_citizen_id,
    verify_deadline,
    verify_licence_term,
    verify_licence_upload,
    verify_mask,
    verify_uscc,
)
from verdict import Refused

KINDS = {
    "primitives": verify_primitive,
    "request-signatures": verify_request,
    "envelopes": verify_envelope,
    "licence-uploads": verify_licence_upload,
    "unified-social-credit-codes": verify_uscc,
    "citizen-ids": verify_citizen_id,
    "working-days": verify_deadline,
    "licence-terms": verify_licence_term,
    "bands": verify_band,
    "masks": verify_mask,
}


def complaint_about(vector, verify, file):
    """Why a vector is not as it says; None when it is."""
    try:
        verify(vector, file)
    except Refused as refusal:
        if vector["expect"] == "refuse" and vector["because"] == refusal.because:
            return None
        return f"refused with {refusal.because} instead of {vector.get('because', 'being taken')}"
    except Exception as error:  # whatever a library or a malformed file throws is a failure of the vector
        return f"{type(error).__name__}: {error}"
    return None if vector["expect"] == "accept" else "taken, but has to be refused"


def main(folder):
    passed = failed = 0
    for kind, verify in KINDS.items():
        path = Path(folder) / f"{kind}.json"
        file = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        if file.get("kind") != kind or not file.get("vectors"):
            failed += 1
            print(f"{path.name} holds no vectors of its kind")
            continue
        for vector in file["vectors"]:
            complaint = complaint_about(vector, verify, file)
            if complaint is None:
                passed += 1
            else:
                failed += 1
                print(f"{path.name} {vector['id']}: {complaint}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python3 verify_vectors.py <folder of vectors>")
    sys.exit(main(sys.argv[1]))
