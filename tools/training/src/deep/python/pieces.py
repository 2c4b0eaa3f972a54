"""Words as pieces, exactly as packages/screening/src/deep/tokenizer.ts reads them, and the choice of which pieces stay."""
import collections
import unicodedata

BEGIN, PAD, END, UNKNOWN = range(4)
SPECIALS = 4
SPACE = "\u2581"
UNKNOWN_PENALTY = 10


class Pieces:
    """A unigram vocabulary: `pieces` and `scores` by id; the first four ids are no text."""

    def __init__(self, pieces, scores):
        self.pieces, self.scores = pieces, scores
        self._ids = {piece: id for id, piece in enumerate(pieces) if id >= SPECIALS and piece}
        self._longest = max(map(len, self._ids))
        self._unknown = float(min(scores)) - UNKNOWN_PENALTY
        self._known = {}

    def read(self, text):
        """The ids of a text that `deepText` made, without <s> and </s>."""
        return [id for word in text.split(" ") if word for id in self._word(SPACE + word)]

    def _word(self, word):
        if word not in self._known:
            self._known[word] = self._search(word)
        return self._known[word]

    def _search(self, word):
        length = len(word)
        best = [0.0] + [None] * length
        came = [None] * (length + 1)
        for start in range(length):
            known = False
            for end in range(start + 1, min(length, start + self._longest) + 1):
                id = self._ids.get(word[start:end])
                if id is None:
                    continue
                known = known or end == start + 1
                score = best[start] + float(self.scores[id])
                if best[end] is None or score > best[end]:
                    best[end], came[end] = score, (start, id)
            score = best[start] + self._unknown
            if not known and (best[start + 1] is None or score > best[start + 1]):
                best[start + 1], came[start + 1] = score, (start, UNKNOWN)
        ids = []
        at = length
        while at > 0:
            at, id = came[at]
            if id != UNKNOWN or not ids or ids[-1] != UNKNOWN:
                ids.append(id)
        return ids[::-1]


def choose(all_pieces, texts, count):
    """Ids of `count` pieces to keep, in their order: single signs, those that the texts have twice and more, then the
    likeliest Latin ones in small letters."""
    counts = collections.Counter(id for text in texts for id in all_pieces.read(text))
    kept = set(range(SPECIALS))
    kept |= {id for id, piece in enumerate(all_pieces.pieces) if _single(piece.replace(SPACE, ""))}
    seen = [id for id, times in sorted(counts.items(), key=lambda one: (-one[1], one[0])) if times > 1]
    likely = sorted(range(SPECIALS, len(all_pieces.pieces)), key=lambda id: (-float(all_pieces.scores[id]), id))
    for id in seen + [id for id in likely if _small_latin(all_pieces.pieces[id].replace(SPACE, ""))]:
        if len(kept) >= count:
            break
        kept.add(id)
    return sorted(kept), counts


def _single(sign):
    if len(sign) > 1:
        return False
    if not sign:
        return True
    return ord(sign) < 0x250 or (ord(sign) < 0x3000 and unicodedata.category(sign)[0] in "LPSNM") or sign >= "\U0001f000"


def _small_latin(piece):
    return piece == piece.lower() and all(sign == "'" or (sign.isalpha() and ord(sign) < 0x250) for sign in piece)
