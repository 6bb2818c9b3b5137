"""Codes, deadlines, terms, and what may be shown."""

from datetime import date, datetime, timedelta, timezone

from sm import sm3
from verdict import Refused, expect_equal, refuse_unless

SHANGHAI = timezone(timedelta(hours=8))
USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
ORGANISATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def verify_licence_upload(vector, _file):
    digest = sm3(bytes.fromhex(vector["fileHex"])).hex().upper()
    refuse_unless(digest == vector["hashCode"], "3004")


def verify_uscc(vector, _file):
    code = vector["code"]
    refuse_unless(len(code) == 18, "length")
    refuse_unless(all(character in USCC_ALPHABET for character in code), "character")
    total = weigh(code[8:16], ORGANISATION_ALPHABET, (3, 7, 9, 10, 5, 8, 4, 2))
    refuse_unless(code[16] == "0X987654321"[total % 11], "organisation-check-character")
    total = weigh(code, USCC_ALPHABET, [3**power % 31 for power in range(17)])
    refuse_unless(code[17] == USCC_ALPHABET[-total % 31], "check-character")


def verify_citizen_id(vector, _file):
    code = vector["code"]
    refuse_unless(len(code) == 18, "length")
    digits = "0123456789"
    refuse_unless(all(each in digits for each in code[:17]) and code[17] in digits + "X", "character")
    try:
        datetime.strptime(code[6:14], "%Y%m%d")
    except ValueError as error:
        raise Refused("birth-date") from error
    total = weigh(code, digits, [2 ** (17 - place) % 11 for place in range(17)])
    refuse_unless(code[17] == "10X98765432"[total % 11], "check-character")


def weigh(text, alphabet, weights):
    return sum(alphabet.index(character) * weight for character, weight in zip(text, weights))


def verify_deadline(vector, file):
    calendar = file["calendar"]
    day, counted = date.fromisoformat(vector["decidedOn"]), 0
    while counted < vector["workingDays"]:
        day += timedelta(days=1)
        name = day.isoformat()
        if not calendar["from"] <= name <= calendar["to"]:
            expect_equal("dueOn", None, vector["dueOn"])
            expect_equal("dueBefore", None, vector["dueBefore"])
            raise Refused("cannot-judge")
        is_ordinary = day.weekday() < 5 and name not in calendar["daysOff"]
        counted += is_ordinary or name in calendar["makeUpDays"]
    midnight = datetime.combine(day + timedelta(days=1), datetime.min.time(), SHANGHAI)
    expect_equal("dueOn", day.isoformat(), vector["dueOn"])
    expect_equal("dueBefore", round(midnight.timestamp() * 1000), vector["dueBefore"])


def verify_licence_term(vector, _file):
    live = instant(vector["validFrom"]) <= vector["at"] < instant(vector["validUntil"]) + 1000
    refuse_unless(live, "3004")


def instant(text):
    """Epoch milliseconds of a local time."""
    return round(datetime.strptime(text, "%Y-%m-%d %H:%M:%S").replace(tzinfo=SHANGHAI).timestamp() * 1000)


def verify_band(vector, file):
    thresholds = file["thresholds"][vector["field"]]
    band = 1 + sum(vector["value"] >= threshold for threshold in thresholds)
    refuse_unless(vector["band"] == f"B{band}", "wrong-band")


def verify_mask(vector, file):
    bounds, value = file["bounds"], vector["value"]
    shown = [any(view[place] == value[place] for view in vector["views"]) for place in range(len(value))]
    revealed = [place + 1 for place, is_shown in enumerate(shown) if is_shown]
    expect_equal("revealed", revealed, vector["revealed"])
    first, last = bounds["idNumberHiddenPositions"]
    hidden_runs = "".join("." if is_shown else "*" for is_shown in shown).split(".")
    within = {
        "id-number": len(revealed) <= bounds["idNumberMaxRevealed"]
        and not any(first <= position <= last for position in revealed),
        "person-name": len(revealed) <= bounds["personNameMaxRevealed"],
        "phone": max(map(len, hidden_runs)) >= bounds["phoneMinHiddenRun"],
    }
    refuse_unless(within[vector["grade"]], "beyond-bounds")
