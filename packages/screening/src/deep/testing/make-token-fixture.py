"""Writes tokens.fixture.jsonl: the pieces of a small vocabulary with their scores, a line each, then texts with their ids, a
line each, as the library `tokenizers` reads them.

    pip install tokenizers==0.23.3
    python make-token-fixture.py TOKENIZER.json > tokens.fixture.jsonl

TOKENIZER.json is that of multilingual-e5-small (MIT), whole or cut. The small vocabulary holds each piece of it that occurs in
one of the texts, so that all ways to read a text are as many as with the whole one. The same input gives the same bytes.
"""
import json
import random
import sys

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers

SENTENCES = """
My train is late again, for the third time this week.
The queue at the post office hasn't moved in forty minutes!!!
I can't believe it's only Tuesday...
Why does the printer ALWAYS jam when I'm in a hurry?
Rain. More rain. And then, for a change, rain.
“Quoted” words, ‘single’ ones, «guillemets», and „low“ ones.
e-mail: someone@example.org, see https://example.org/a?b=c&d=%20e
#MondayMood @somebody RT: 100% agree :-) ;) <3 ^^
It costs £3.50, €4, ¥500 or $1,234,567.89
x = (a + b) * c[0] / {d} - ~e | f & g
C'est encore la grève, j'attends le RER depuis une heure.
L'été, où êtes-vous ? Ça ne va pas très fort aujourd'hui…
Le café est froid, le cœur n'y est pas, et la maïzena non plus.
Qu'est-ce que c'est que cette météo !
N° 5, 1er étage, 2ᵉ porte : « personne n'ouvre »
Der Zug fällt aus, schon wieder. Schöne Grüße aus Köln!
Straßenbahn, Fußgängerübergang, Geschwindigkeitsbegrenzung
Warum ist das WLAN so langsam?
Donaudampfschifffahrtsgesellschaftskapitän
El tren llega tarde otra vez, ¡qué sorpresa!
¿Por qué siempre llueve el fin de semana?
Mañana será otro día, dijo el señor Ibáñez.
Il treno è in ritardo, perché non mi stupisco?
Così è la vita: un caffè, poi si vedrà.
O comboio está atrasado; não há nada a fazer.
Amanhã não vou, a reunião é às oito.
Pociąg znów się spóźnia. Źdźbło trawy, żółć i jaźń.
Vlak má zase zpoždění, příště pojedu autobusem.
Trenul întârzie din nou, ce să-i faci.
A vonat megint késik, őszintén szólva már megszoktam.
Tåget är försenat igen. Ærlig talt, jeg går hjem. Øl?
Juna on taas myöhässä, hyvää yötä.
Tren yine gecikti, İstanbul'da ışıklar söndü.
Tàu lại trễ rồi, trời ơi! Đường phố đông nghịt.
Lest er seinn aftur; þetta er ótrúlegt.
Το τρένο άργησε πάλι, καλημέρα σε όλους.
Поезд снова опаздывает, какая неожиданность!
Потяг знову запізнюється, їжак сидить.
Влакът закъснява.
המטרו שוב מאחר, שבת שלום
القطار متأخر مرة أخرى، صباح الخير يا جماعة
قطار دوباره دیر کرد؛ می‌خواهم بروم
ٹرین پھر لیٹ ہے۔
ट्रेन फिर से लेट है, नमस्ते दुनिया।
ট্রেন আবার দেরি করছে
ரயில் மீண்டும் தாமதம்
రైలు మళ్ళీ ఆలస్యం
รถไฟมาสายอีกแล้ว สวัสดีตอนเช้า
រថភ្លើងយឺតទៀតហើយ
ရထားနောက်ကျပြန်ပြီ
მატარებელი ისევ იგვიანებს
Գնացքը նորից ուշանում է
ባቡሩ እንደገና ዘግይቷል
电车又晚点了，真是没办法。
電車がまた遅れている。おはようございます！
カタカナとひらがな、ﾊﾝｶｸｶﾅも。
기차가 또 늦네요. 안녕하세요, 여러분!
한국어 ㅋㅋㅋ ㅠㅠ
😀😃😄 🎉🎊 ❤️ ☕️ ✨
👩‍👩‍👧‍👦 👍🏽 🏳️‍🌈 🇫🇷🇬🇧 1️⃣
🚆💨 late late late 🙄🙄🙄🙄
ｆｕｌｌｗｉｄｔｈ　ｗｏｒｄｓ，　１２３！
ﬁne ﬂat ﬀ ﬃ ſo ĳ ǆ № ℃ ™ ① Ⅷ ½ ㎏ ㍿ ﷺ
𝐛𝐨𝐥𝐝 𝓼𝓬𝓻𝓲𝓹𝓽 𝔣𝔯𝔞𝔨𝔱𝔲𝔯 𝟙𝟚𝟛 ⓒⓘⓡⓒⓛⓔ 🅂🅀🅄🄰🅁🄴
ȧ̈ é e\u0301 a\u0308 o\u0302\u0323 \u1100\u1161\u11a8 が か\u3099
z\u0335\u0321a\u0337\u0349l\u0336\u0353g\u0338\u032fo\u0334\u031e
no\u00adhyphen zero\u200bwidth word\u2060joiner left\u200eright\u200f bom\ufeff object\ufffc lost\ufffd
tab\there line\nbreak return\r\nboth page\ffeed vertical\u000btab next\u0085line
no\u00a0break em\u2003space thin\u2009space ogham\u1680space ideographic\u3000space line\u2028sep para\u2029sep
bell\u0007 escape\u001b[31m delete\u007f null\u0000 high\u008f\u009f
private\ue000\uf8ff\U000f0000 tag\U000e0061 plane\U00020000\U0002a6d6
a\u2581b \u2581\u2581 underscore_and__two
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
hahahahahahahahahahaha looooooool nooooo!!!!!!!!!!!
1234567890 00000 3.14159 1,000,000 2024-02-29 12:30:59
supercalifragilisticexpialidocious antidisestablishmentarianism
< s > < / s > <s <pad unk>
""".strip("\n").split("\n")
ODD = [" ", "  ", "\t", "\n", "\r\n", "\u00a0", "\u3000", "\u200b", "\u200d", "\u2028", "\ufeff", "\u0001", "\u0301", "\u0327", "\ufe0f", "😀",
       "🏽", "漢", "あ", "한", "ع", "א", "й", "ß", "…", "ﬃ", "Ａ", "½", "▁", "\u0000", "\U0001f1eb", "~", ".", ",", "-", "'", "’"]


def mixed(random_: random.Random) -> str:
    """Pieces of sentences with odd signs between them."""
    parts = []
    for _ in range(random_.randint(0, 6)):
        sentence = random_.choice(SENTENCES)
        start = random_.randrange(len(sentence))
        parts.append(sentence[start : start + random_.randint(0, 12)])
        parts.append("".join(random_.choice(ODD) for _ in range(random_.randint(0, 3))))
    return "".join(parts)


def texts() -> list[str]:
    random_ = random.Random(3)
    edges = ["", " ", "   \n\t", " before", "after ", "  both  ", "\u0301", "😀", "\u200b", "a", "▁"]
    return edges + SENTENCES + [sentence.upper() for sentence in SENTENCES[:40:2]] + [mixed(random_) for _ in range(200)]


def small(pieces: list, all_texts: list[str], normalise) -> list:
    """The special pieces, and those of which the texts have all the letters in a row."""
    found = set()
    for text in all_texts:
        row = "▁" + normalise(text).replace(" ", "▁")
        found.update(row[at : at + length] for at in range(len(row)) for length in range(1, 17))
    return [piece for at, piece in enumerate(pieces) if at < 4 or piece[0] in found]


def reference(pieces: list) -> Tokenizer:
    tokenizer = Tokenizer(models.Unigram([tuple(piece) for piece in pieces], unk_id=3, byte_fallback=False))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.Nmt(), normalizers.NFKC(), normalizers.Replace(Regex(" {2,}"), " "), normalizers.Replace(Regex("^ | $"), "")]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always", split=True)
    return tokenizer


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        whole = json.load(file)["model"]["vocab"]
    all_texts = texts()
    pieces = small(whole, all_texts, reference(whole[:5]).normalizer.normalize_str)
    tokenizer = reference(pieces)
    cases = [[text, tokenizer.encode(text, add_special_tokens=False).ids] for text in all_texts]
    for line in pieces + cases:
        print(json.dumps(line))
