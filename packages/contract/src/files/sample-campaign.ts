/** The campaign that the first start opens: the simulated network, no account, no key. */
export const sampleCampaignFile = `# A campaign, as a file. \`flakjacket campaign apply FILE.yaml\` shows what it changes, then applies it.
campaign: sunny-side
title: Sunny Side, grumpy before coffee

# shadow: nothing goes out. assisted: every proposal waits for a person.
mode: assisted
languages: [en, fr]
timezone: Europe/Paris

channels:
  - id: plaza
    network: simulated
    account: sunny.example

# What goes out beside the picture. Fixed sentences: no word of the call ever returns.
replies:
  en:
    - Here is something sunnier, made from nothing but your letters.
    - We took your letters and gave them a better morning.
  fr:
    - Voici quelque chose de plus ensoleillé, rien qu’avec vos lettres.
    - Vos lettres méritaient un meilleur matin. Le voici.

scenes: [balloon]

release_after: 10s # an approval can be undone until then
lapse_after: 12h # what nobody answered by then is not answered
stale_after: 6h # nothing leaves later than this after its call
caps:
  per_author_per_day: 3
  per_hour: 60
recall_within: 10m # everything live can be withdrawn in this time
`;
