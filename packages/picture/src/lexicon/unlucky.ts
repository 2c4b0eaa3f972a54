/**
 * Words that no picture may spell by bad luck, English and French: their shortest telling parts. They hurt, so they are
 * written in ROT13; they come from review and never from a source.
 */
const veiled = `
ahqr anmv arter avdhr avtt cbea chgnva chgr cnxv craqer crei crqr cvff encr enturnq ergneq fcvp fgno fhvpvq
fhvpvqr fnybcr frk fubbg fuvg fyhg fynir genaal ghre gjng gncrggr gvgf ivby jnax juber lbhcva nahf nefr nff
obheer obhta obzo ovgpu ovgr ovpbg pbaaneq pbaar pbba pbhvyyr pbpx perire phag phy punggr puvax puvre qlxr
qrngu qrnq qvpx qvr raphy shpx snt tbbx tbhvar tnf unat ungr unvar urvy uvgyre wnc wvunq xavsr xvxr xvyy xxx
ybcr ylapu zbeg zbheve zheqre zreqr
`;

/** The words, in small letters. */
export const unluckyWords: readonly string[] = veiled
  .trim()
  .split(/\s+/)
  .map((word) => word.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97)));
