"""Makes the known answers for vault format 1, from docs/vault-format.md alone and without any of Thaw's code.

    python3 known_answers.py answers > known-answers.properties
    python3 known_answers.py vault   > vault-made-by-python.sql

Needs Python 3.11 and the package "cryptography" 48 (its OpenSSL has Argon2id).
"""
import base64
import hashlib
import hmac
import math
import sys
import unicodedata
from uuid import UUID

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

DATA_KEY = bytes(range(32))
INSTALLATION_KEY = bytes(range(100, 132))
SALT = bytes(range(16))
VAULT = UUID("00112233-4455-4677-8899-aabbccddeeff").bytes
RECORDS = [
    ("6f1d3c52-0a4e-4b7a-9c55-0d5f1b2c3d4e", 1, 1, "note", "2026-03-04T05:06:07.000000008Z", '{"text":"Regen 🌧"}'),
    ("0b9a8877-6655-4433-a211-00ffeeddccbb", 3, 1, "note", "2025-12-31T23:59:59Z", '{"text":"ça va"}'),
    ("c0ffee00-dead-4eef-8bad-c0dec0dec0de", 3, 7, "of.the.future", "2026-01-01T00:00:00Z", '{"unknown":[1.50,null]}'),
]
HEAD_VERSION = 3


def eight(number):
    return number.to_bytes(8, "big")


def nonce(number):
    return number.to_bytes(12, "big")


def derived(info):
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(DATA_KEY)


RECORD_KEY, HEAD_KEY, MULTISET_KEY = (derived(b"thaw/1/" + name) for name in (b"record", b"head", b"multiset"))


def padme(length):
    """The algorithm as printed in Nikitin et al. 2019, figure 5, with floating point logarithms."""
    exponent = math.floor(math.log2(length))
    significant = math.floor(math.log2(exponent)) + 1
    last = exponent - significant
    mask = 2**last - 1
    return (length + mask) & ~mask


def content(record):
    id, _, v, type, at, entry = record
    return f'{{"id":"{id}","type":"{type}","v":{v},"at":"{at}","entry":{entry}}}'.encode()


def sealed_record(number, record):
    id, version = UUID(record[0]).bytes, eight(record[1])
    text = content(record)
    plaintext = len(text).to_bytes(4, "big") + text
    plaintext += bytes(padme(len(plaintext)) - len(plaintext))
    bound = b"thaw/1/record" + VAULT + id + version
    return nonce(number) + AESGCM(RECORD_KEY).encrypt(nonce(number), plaintext, bound)


def multiset(rows):
    total = bytes(32)
    for record, sealed in rows:
        one = hmac.digest(MULTISET_KEY, UUID(record[0]).bytes + eight(record[1]) + sealed, hashlib.sha256)
        total = bytes(a ^ b for a, b in zip(total, one))
    return total


def sealed_head(rows):
    plaintext = eight(len(rows)) + multiset(rows)
    bound = b"thaw/1/head" + VAULT + eight(HEAD_VERSION)
    return nonce(99) + AESGCM(HEAD_KEY).encrypt(nonce(99), plaintext, bound)


def parameters(memory, passes, lanes):
    salt = base64.b64encode(SALT).decode()
    return f'{{"kdf":"argon2id","version":19,"memoryKib":{memory},"passes":{passes},"lanes":{lanes},"salt":"{salt}"}}'


def stretched(passphrase, memory, passes, lanes):
    secret = unicodedata.normalize("NFKC", passphrase).encode()
    return Argon2id(salt=SALT, length=32, iterations=passes, lanes=lanes, memory_cost=memory).derive(secret)


def wrapped(passphrase, *cost):
    bound = b"thaw/1/slot" + VAULT + b"passphrase" + b"\0" + parameters(*cost).encode()
    return nonce(7) + AESGCM(stretched(passphrase, *cost)).encrypt(nonce(7), DATA_KEY, bound)


def derived_parameters():
    return f'{{"kdf":"hkdf-sha256","salt":"{base64.b64encode(SALT).decode()}"}}'


def wrapped_by_secret(slot, secret):
    key = HKDF(algorithm=SHA256(), length=32, salt=SALT, info=b"thaw/1/slot").derive(secret)
    bound = b"thaw/1/slot" + VAULT + slot.encode() + b"\0" + derived_parameters().encode()
    return nonce(8) + AESGCM(key).encrypt(nonce(8), DATA_KEY, bound)


def passkey_slot(credential):
    return "passkey:" + base64.urlsafe_b64encode(hashlib.sha256(credential).digest()[:16]).decode().rstrip("=")


def recovery_places(entropy):
    """BIP-39: the bits and four of their digest, eleven for each word of the list."""
    bits = int.from_bytes(entropy, "big") << 4 | hashlib.sha256(entropy).digest()[0] >> 4
    return [bits >> 11 * (11 - word) & 2047 for word in range(12)]


ENTROPY = bytes(range(50, 66))
CREDENTIAL = b"credential"
OUTPUT = bytes(range(200, 232))


ROWS = [(record, sealed_record(number, record)) for number, record in enumerate(RECORDS)]
PASSPHRASE = "Kä\ufb01g 😀"  # with the ligature fi, which NFKC takes apart


def answers():
    print("# Made by: python3 known_answers.py answers")
    print("argon2id.64MiB.3.1 =", stretched(PASSPHRASE, 65536, 3, 1).hex())
    print("argon2id.64KiB.2.2 =", stretched(PASSPHRASE, 64, 2, 2).hex())
    print("parameters =", parameters(64, 1, 1))
    print("wrapped =", wrapped(PASSPHRASE, 64, 1, 1).hex())
    print("recovery.places =", ",".join(str(place) for place in recovery_places(ENTROPY)))
    print("recovery.wrapped =", wrapped_by_secret("recovery", ENTROPY).hex())
    print("passkey.slot =", passkey_slot(CREDENTIAL))
    print("passkey.wrapped =", wrapped_by_secret(passkey_slot(CREDENTIAL), OUTPUT).hex())
    print("record.sealed =", ROWS[0][1].hex())
    print("record.hash =", multiset(ROWS[:1]).hex())
    print("head.records =", multiset(ROWS).hex())
    print("head.sealed =", sealed_head(ROWS).hex())
    print("lookup =", hmac.digest(INSTALLATION_KEY, "maja müller".encode(), hashlib.sha256).hex())
    lengths = [2, 3, 8, 9, 10, 17, 100, 129, 255, 256, 257, 1000, 4097, 65537, 1_000_001, 20_000_003]
    print("padme =", ",".join(f"{length}:{padme(length)}" for length in lengths))


def vault():
    head = sealed_head(ROWS)
    lookup = hmac.digest(INSTALLATION_KEY, "maja müller".encode(), hashlib.sha256)
    print("-- Made by: python3 known_answers.py vault")
    print("insert into vault (id, lookup, created_at, format, head_version, head) values")
    print(f"(x'{VAULT.hex()}', x'{lookup.hex()}', '2026-03-04', 1, {HEAD_VERSION}, x'{head.hex()}');")
    print("insert into vault_key (vault_id, slot, parameters, wrapped) values")
    print(f"(x'{VAULT.hex()}', 'passphrase', '{parameters(64, 1, 1)}', x'{wrapped(PASSPHRASE, 64, 1, 1).hex()}');")
    for record, sealed in ROWS:
        print("insert into record (vault_id, record_id, version, sealed) values")
        print(f"(x'{VAULT.hex()}', x'{UUID(record[0]).hex}', {record[1]}, x'{sealed.hex()}');")


{"answers": answers, "vault": vault}[sys.argv[1]]()
