"""The sums of infringer_profit over a ledger of orders, with csv and decimal.

It does what the engine does for the same claim file, to the same fen: count
times price in each row rounded half away from zero, the sum of the rows, that
times the margin rounded, and that again times the contribution of one.
"""

import csv
import json
import os
import sys
from decimal import ROUND_HALF_UP, Decimal

FEN = Decimal("0.01")


def fen(amount):
    return amount.quantize(FEN, ROUND_HALF_UP)


def main(path):
    with open(path, encoding="utf-8") as f:
        claim = json.load(f)
    ledger = os.path.join(os.path.dirname(path), claim["tables"][0]["rows"])
    total = Decimal(0)
    with open(ledger, encoding="utf-8", newline="") as f:
        rows = csv.reader(f)
        next(rows)
        for _, count, price in rows:
            total += fen(Decimal(count) * Decimal(price))
    margin = Decimal(claim["options"][0]["figures"]["margin"]["value"])
    profit = fen(total * margin)
    print(f"{total:.2f} {profit:.2f} {fen(profit * 1):.2f}")


main(sys.argv[1])
