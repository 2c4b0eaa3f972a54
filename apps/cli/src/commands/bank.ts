/** flakjacket bank …: hashes of a known text, made and tried. Off line; no server is asked, and no text is kept. */
import { type FileHandle, open, readFile, rename, rm } from "node:fs/promises";
import { basename, extname } from "node:path";
import {
  type Bank,
  type BankMatch,
  BankUnreadable,
  buildBank,
  encodeBank,
  isBank,
  matchBank,
  openBank,
  openHashes,
  openRarity,
} from "@flakjacket/screening/bank";
import { type Options, text } from "../act.ts";
import type { Context } from "../context.ts";
import type { Parent } from "../program.ts";
import { size } from "../render/amounts.ts";
import { done, type Said, Stop } from "../said.ts";

const DEFAULT_LANGUAGE = "en";
/** Hashes without a header. */
const RAW = ".w3h64";
const rarityFile = new URL("../../../../models/rarity.bin", import.meta.url);

export function addBank(root: Parent): void {
  const { add, act, explain } = root.under("bank", "bank");

  add("bank-build", "build <TEXT...>")
    .requiredOption("-o, --output <FILE>", explain.output)
    .option("--title <TITLE>", explain.title)
    .option("--language <LANGUAGE>", explain["work-language"], DEFAULT_LANGUAGE)
    .option("--force", explain.force)
    .action(act((context, options, texts) => build(texts as unknown as readonly string[], options, context)));

  add("bank-test", "test <FILE> [TEXT]")
    .option("--title <TITLE>", explain.title)
    .option("--language <LANGUAGE>", explain["work-language"], DEFAULT_LANGUAGE)
    .action(act((context, options, file = "", post) => test(file, post, options, context)));
}

async function build(files: readonly string[], options: Options, context: Context): Promise<Said> {
  const { phrases, language } = context;
  const texts = await Promise.all(files.map(async (file) => (await read(context.path(file), context)).toString("utf8")));
  const bank = buildBank(workOf(files[0] ?? "", options), texts.join("\n"));
  if (!bank) throw new Stop("usage", "no-words", phrases.bank.noWords);
  const bytes = encodeBank(bank);
  const path = context.path(text(options, "output") ?? "");
  await write(path, bytes, options["force"] === true, context);
  const { title } = bank.work;
  const told = phrases.bank.built(title, bank.work.language, counted(bank.wordCount, context));
  return done(
    { file: path, bytes: bytes.length, bank: about(bank) },
    [told, phrases.files.written(path, size(bytes.length, language)), ...(await doubts(bank, context))].join("\n"),
  );
}

async function test(file: string, post: string | undefined, options: Options, context: Context): Promise<Said> {
  const { phrases } = context;
  const bank = opened(file, await read(context.path(file), context), options, context);
  const whole = [
    phrases.bank.whole(bank.work.title, bank.work.language, counted(bank.wordCount, context)),
    ...(await doubts(bank, context)),
  ];
  if (post === undefined) return done({ bank: about(bank) }, whole.join("\n"));
  const said = (await read(context.path(post), context)).toString("utf8");
  const { matches } = matchBank({ bank, surprise: (await rarity()).in(bank.work.language) }, said);
  const found = matches.length === 0 ? [phrases.bank.none] : matches.map((match) => line(match, said, context));
  return done({ bank: about(bank), matches }, [...whole, ...found].join("\n"));
}

/** The words of the post themselves are shown: it is the asker's own text. */
function line({ from, to, words, coverage, bits, spans }: BankMatch, said: string, { phrases, language }: Context): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 }).format(coverage);
  const quoted = spans.map(({ start, end }) => said.slice(start, end).replace(/\s+/g, " ")).join(" … ");
  return `${phrases.bank.match(number.format(from + 1), number.format(to), words, share, number.format(bits))}\n  ${shortened(quoted)}`;
}

function shortened(quoted: string): string {
  const signs = [...quoted];
  return signs.length <= 160 ? quoted : `${signs.slice(0, 159).join("")}…`;
}

function opened(file: string, bytes: Uint8Array, options: Options, { phrases }: Context): Bank {
  try {
    return extname(file) === RAW && !isBank(bytes) ? openHashes(bytes, workOf(file, options)) : openBank(bytes);
  } catch (error) {
    if (!(error instanceof BankUnreadable)) throw error;
    throw new Stop("failed", `bank-${error.reason}`, phrases.bank.unreadable(file, error.reason));
  }
}

function workOf(file: string, options: Options): Bank["work"] {
  return {
    title: text(options, "title") ?? basename(file, extname(file)),
    language: text(options, "language") ?? DEFAULT_LANGUAGE,
  };
}

function about({ work, wordCount, length }: Bank): unknown {
  return { title: work.title, language: work.language, words: wordCount, shingles: length };
}

/** What weakens a bank in its language. */
async function doubts({ work }: Bank, { phrases }: Context): Promise<readonly string[]> {
  return (await rarity()).knows(work.language) ? [] : [phrases.bank.noTable(work.language)];
}

async function rarity(): Promise<ReturnType<typeof openRarity>> {
  return openRarity(await readFile(rarityFile));
}

function counted(count: number, { language }: Context): string {
  return new Intl.NumberFormat(language).format(count);
}

async function read(path: string, { phrases }: Context): Promise<Buffer> {
  return await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Stop("usage", "file-unreadable", phrases.files.unreadable(path, error.code ?? error.message));
  });
}

/** Whole or not at all. */
async function write(path: string, bytes: Uint8Array, force: boolean, { phrases }: Context): Promise<void> {
  const unfinished = `${path}.part`;
  let taken: FileHandle | undefined;
  try {
    if (!force) taken = await open(path, "wx", 0o600);
    const file = await open(unfinished, "w", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    await rm(unfinished, { force: true });
    if (taken) await rm(path, { force: true });
    if (code === "EEXIST") throw new Stop("usage", "file-exists", phrases.files.exists(path));
    throw new Stop("failed", "file-unwritable", phrases.bank.unwritable(path, code ?? message));
  } finally {
    await taken?.close();
  }
}
