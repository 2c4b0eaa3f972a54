/**
 * Fixture: holds words that hurt; open it only to review it. High-precision word patterns that label rows for heads which
 * no open set labels. Folded text: small letters, no accents. Patterns that begin with `~` are in ROT13, so that nobody
 * reads them by accident. A line that begins with a language (`fr:`) holds for texts of that language only.
 */
import type { Head } from "../../../../packages/screening/src/model/heads.ts";

type WeakHead = Extract<Head, "threat" | "sexual" | "crisis" | "grief" | "profanity" | "spam">;

/** `sure` labels a row 1; `maybe` leaves it out of the loss; a row with neither counts, a little, as 0. */
export const WEAK_WORDS: Readonly<Record<WeakHead, { readonly sure: string; readonly maybe: string }>> = {
  threat: {
    sure: `
(i|we)( a|')?(m| am| re| are)? ?(will|ll|gonna|going to|wanna|want to|would love to|about to) (fucking |just )?(kill|murder|shoot|stab|strangle|hurt|beat|hunt|smash|punch|hang|burn|break|slap|choke|destroy) (you|u|ya|your|ur|yo|them|him|her|all of|every|these|those)
i ?ll (kill|find|hurt|shoot|stab|beat|end|destroy) (you|u|ya)
(you|u) (will|are going to|gonna|re gonna|re going to) (die|bleed|regret|pay for)
(i|we) know where (you|u) (live|work|sleep)
watch (your|ur|yo) back
(i|we) hope (you|u|they|he|she) (die|dies|burn|burns|get killed|get shot|rot)
(should|must|need to|needs to|ought to|deserve to|deserves to) (all |just )?(be )?(die|shot|hanged|hung|killed|gassed|exterminated|executed|lynched|burned|murdered)
(kill|shoot|hang|gas|exterminate|lynch|burn) (them|em) all
(someone|somebody) (should|needs to|please) (kill|shoot|stab|hang|punch)
(we are|we re|i am|i m) coming for (you|u)
je (vais|veux) (te|vous|la|le|les) (tuer|buter|crever|frapper|retrouver|defoncer|egorger|planter|bruler|demonter)
on va (te|vous|les|la|le) (tuer|buter|crever|frapper|retrouver|defoncer|egorger|pendre|bruler)
(tu vas|vous allez) (mourir|crever|le payer|le regretter|saigner)
(je|on) (sais|sait) ou (tu|vous) (habites?|vis|habitez|vivez|travailles?)
(il faut|faut|faudrait) (tous |toutes )?(les|le|la|te|vous) (tuer|buter|exterminer|bruler|pendre|fusiller|gazer|crever|egorger)
meritent? (tous )?(de mourir|de crever|la mort|une balle)
ich (bring|bringe) (dich|euch|ihn|sie) um
ich (werde|will) (dich|euch|ihn|sie) (toten|umbringen|finden|kriegen|verprugeln|erschiessen|abstechen)
ich weiss wo (du|ihr) wohn(st|t)
(gehort|gehoren|sollte man|muss man|sollten|mussen) (alle |sie )?(aufgehangt|erschossen|vergast|erschiessen|vergasen|aufhangen|an die wand)
(te|los|las|le|lo|la) (voy|vamos) a (matar|rajar|romper|encontrar|quemar|reventar)
se donde (vives|trabajas|viven)
(hay que|habria que|deberian) (matar|fusilar|quemar|colgar)(los|las|lo|la)?( a todos)?
(ti|vi|lo|la|li) (ammazzo|uccido|spacco|sgozzo|ammazzero|uccidero|veniamo a prendere)
so dove (abiti|vivi|lavori)
(bisogna|bisognerebbe|andrebbero|vanno) (ammazzarli|bruciarli|fucilarli|ucciderli|impiccarli|ammazzati|bruciati|fucilati|uccisi|impiccati)
(vou|vamos|quero) (te|lhe|vos|os|as) (matar|quebrar|encher de porrada|achar|furar|queimar)
sei onde (voce|vc|tu) (mora|vive|trabalha|moras|vives)
(tem que|tinha que|deviam|devia) (matar|fuzilar|queimar|enforcar|morrer)`,
    maybe: `en: kill(ed|ing|s)?
en: (shoot|shot|stab|murder|lynch|gas|bomb|behead|hang)(ed|ing|s)?
en: die|dies|dead
(tuer|buter|crever|mourir|pendre|matar|morrer|morir|uccidere|ammazzare|toten|umbringen|erschiessen)`,
  },
  sexual: {
    sure: `
~fhpx(vat|f|rq)? (zl|lbhe|uvf|ure|gung|uvz|qvpx|pbpx)( qvpx| pbpx| gvgf| chffl)?
~(qvpx|pbpx) (chvp|chvpx|cvp|cvpf|fhpxvat|va zl|va lbhe|va ure)
~(oybj ?wbo|unaq ?wbo|ebgmjregr|qrrcguebng|phzfubg|pernzcvr|tnatonat|guerrfbzr|znfgheong(r|rf|rq|vat)|betnfz|uneqpber|ahqrf|cbea|cbeab|cbeauho|baylsnaf|kkk|zvys|qvyqb|ubeal|obbgl pnyy|penzcvr|rerpgvba|shpx zr uneq|gvggvrf|phz va|phz ba|phzzvat)
~(rng|yvpx|shpx|jrg|gvtug)(vat)? (gung |zl |ure |lbhe )?chffl
send (me )?(your )?nudes
fr: ~(fhpr|fhprf|fhpre) (zn|fn|gn) (ovgr|dhrhr)
fr: ~(cvcr|cvcrf|fbqbzvr|fbqbzvfre|rawnphyre|rwnphyre|oenayrggr|fr oenayre|fr znfgheore|cnegbhmr|cbeab|onvfre fn|ovgr qnaf)
de: ~(svpxra jve|fpujnam yhgfpura|muntsbgmr|zhfpuv yrpxra|jvpufra|cbeab|qervre zvg)
es: ~(puhcnzr yn|puhcneyn|zr ynf puhcnf|pbeerezr|znfgheonepvba|beny cbeab|yn cbyyn ra)
it: ~(cbzcvab|ibtyvb fpbcnegv|fpbcngn|frtn|zv fhppuv|cbeab)
pt: ~(obdhrgr|chaurgn|tbmne an|zrgre ab ph|puhcn zrh|chgnevn)`,
    maybe: `sex
sexy|sexuel(le)?|naked|nude|nu|nue
~chffl|qvpx|pbpx|gvgf|obbof|phz|ubr|jubper|fyhg|nany|betl
~ovgr|pbhvyyrf|onvfre|onvfr|pnenwb|cbyyn|pbab|pnmmb|svtn|pnenyub|ohprgn|fpujnam|sbgmr`,
  },
  crisis: {
    sure: `
(kill|hang|cut|cutting|hurting|killing|hurt) myself
(end|ending|take|taking) my (own )?life
(i|i m|im|feel|feeling|been|am) (so |really |actively )?suicidal
(i )?(don t|dont|do not|no longer) want to (live|be alive|exist|wake up|be here)( anymore)?
(better off|better) (without me|if i (was|were) dead|dead)
(no|any) reason (left )?to (live|go on)
(i want|i wish|wish i could) to? ?(die in my sleep|disappear forever|be dead)
i wish i (was|were) dead
self ?harm(ing|ed)?
(can t|cant|cannot) (go on|do this) any ?more
commit(ting)? suicide
(me|de me|vais me|veux me) (suicider|tuer|pendre|foutre en l air|ouvrir les veines)
(envie|voudrais|veux|prefere) (de )?(mourir|crever|plus vivre|en finir)
(mettre fin a|en finir avec) (mes jours|ma vie|la vie)
(je|j) (n ai|ne veux|veux) plus (envie de |rien a )?(vivre|etre la|exister)
plus (aucune )?(de )?raison de vivre
(je )?me (scarifie|mutile)
(ich )?(will|mochte|kann) (nicht mehr|nicht langer) (leben|da sein|weiterleben)
(mich|mir) (umbringen|das leben nehmen|ritzen|selbst verletzen)
(quiero|queria|voy a) (morirme|matarme|suicidarme|morir ya)
(no quiero|sin ganas de) (seguir )?(viviendo|vivir)( mas)?
(voglio|vorrei) (morire|farla finita|uccidermi|ammazzarmi|suicidarmi)
non (voglio|ho voglia di) (piu )?vivere
(quero|vontade de|vou) (morrer|me matar|me suicidar|sumir pra sempre)
nao quero mais (viver|existir)`,
    maybe: `suicid\\w*
want to die
depress(ed|ion|ive)?
kys
overdose
(mourir|morrer|morir|morire|sterben)`,
  },
  grief: {
    sure: `
(rip|r i p)( to)? (my|our|grand|uncle|aunt|brother|sister|mom|mum|dad|angel|legend|king|queen|buddy|friend|sweet|dear)\\w*
rest in (peace|power)
(passed|pass|passing) away
(condolences|funeral|mourning|mourn|bereaved|widow|widower|obituary|gone too soon|in loving memory|grieving|grief|miscarriage|stillborn|heaven gained|in hospice|terminal cancer|memorial service)
(lost|losing|buried|miss|missing) my (mom|mum|dad|mother|father|brother|sister|son|daughter|grandma|grandpa|grandmother|grandfather|nan|wife|husband|best friend|baby|dog|cat)
(my|our) (mom|mum|dad|mother|father|brother|sister|son|daughter|grandma|grandpa|grandmother|grandfather|nan|wife|husband|friend|uncle|aunt|dog|cat) (has |just |have )?(died|is dead|was killed|passed)
(earthquake|tsunami|plane crash|mass shooting|school shooting|terror attack|terrorist attack|wildfire|flood victims|death toll|people (were )?(killed|dead)|victims of|killed in|dead after|bombing)
(repose|reposez) en paix
(deces|obseques|enterrement|condoleances|en deuil|deuil|defunte?|nous a quittes?|paix a son ame|veuve|veuf|inhumation|minute de silence|seisme|tremblement de terre|attentat|attentats|les victimes|aux victimes|bilan des morts|crash d avion)
(ma|mon|notre) (mere|pere|frere|soeur|fils|fille|grand mere|grand pere|mamie|papi|mari|femme|ami|amie|chien|chat|oncle|tante) (est|vient de|etait) (morte?|decedee?|partie?|mourir|deceder)
(ruhe in frieden|beileid|beerdigung|trauerfeier|verstorben|gestorben|trauer um|todesopfer|erdbeben|terroranschlag|amoklauf|die opfer|den opfern)
(descanse en paz|d e p|qepd|pesame|condolencias|funeral|fallecio|fallecido|fallecida|murio mi|de luto|terremoto|atentado|las victimas|victimas mortales)
(riposa in pace|condoglianze|funerale|funerali|scomparso|e morto|e morta|lutto|terremoto|attentato|le vittime|alle vittime)
(descanse em paz|condolencias|meus sentimentos|velorio|funeral|enterro|faleceu|falecimento|de luto|morreu (meu|minha|o|a)|terremoto|atentado|as vitimas|vitimas)`,
    maybe: `en: rip
en: dead|died|die|death|dying
(mort|morte|mourir|tot|tod|muerte|muerto|morto|morta|morreu|morte|luto)
(killed|shooting|crash|cancer|victims?|victimes?|hospital|hurricane|attack)`,
  },
  profanity: {
    sure: `
~(shpx|shpxf|shpxrq|shpxva|shpxvat|shpxre|shpxref|zbgureshpxre|zbgureshpxref|zhgunshpxn|shx|shxvat|jgs|fgsh|fuvg|fuvgf|fuvggl|ohyyfuvg|qvcfuvg|nff ?ubyr|nffubyrf|nefrubyr|qhzonff|wnpxnff|onqnff|ovgpu|ovgpurf|ovgpuva|phag|phagf|gjng|jnaxre|jnaxref|obyybpxf|cevpx|cevpxf|qvpxurnq|tbqqnza|onfgneq|onfgneqf|ahgfnpx|fyhg|fyhgf|jubper|jubperf|chffl|qvpx|pbpx|ghffvr|cvff(rq)? bss|gvgf|nff)
fr: ~(zreqr|zreqrf|chgnva|chgnvaf|cgva|obeqry|rapbaneq|rapbyr|rapbhyr|rapbhyrf|pbaaneq|pbaaneqf|pbaanffr|pba|pbaf|pbaar|fnybcr|fnybcrf|fnybcrevr|pbhvyyrf|ovgr|snvg puvre|puvnag|puvre|abzqrqvrh|anvq|onqenf|ohflfd|gn threhyr|sreznal gn threhyr|agz|avdhr|avdhre|sqc|wr z ra sbhf|sbhger|pbhvyybaf)
de: ~(fpurvffr|fpurvff|fpurvß|fpurvßr|fpurvßqerpx|fpurvqqr|irecvff|nefpu|nefpuybpu|jvpufre|uheraßbua|uherafbua|sbgmr|fpuynzcr|zvfgfghpx|irenefpug|svpx|trsvpxg)
es: ~(zvreqn|wbqre|wbqvqb|wbqvqn|chgn|chgb|chgnf|chgbf|pbab|pnoeba|pnobarf|pnoebarf|tvyvcbyynf|pnenwb|uvwb qr chgn|uvwbchgn|zvreqnf|pbwbarf|cvapur|pntb|pntne|pntnegr|irega|pbywb|cbyynf|uvwchgn|ubfgvn|zregn)
it: ~(pnmmb|zreqn|fgebamb|fgebamn|fgebamv|inssnaphyb|ssnaphyb|inssn|phyb|zvapuvn|pbtyvbar|pbtyvbav|chggnan|gebvn|cbepn zvfrevn|svtyvb qv chggnan|pnmmngn|vapnmmngb)
pt: ~(zreqn|pnenyub|cbeen|chgn|chgn dhr cneva|sbqn fr|sbqn-fr|sbqn|sbqre|sbqvqb|sbqvqn|ivnqb|neebzonqb|phmnb|ph|pnpprgr|obfgn|ohprgn|svyub qn chgn|sqc|ine gbznne ab ph|gbzne ab ph|ispx|xengyu|xnenyub|cdc|cnh ab ph|gns)`,
    maybe: `en: damn|dammit|crap|hell|bloody|piss|suck|sucks|screw|freaking|frick
en: ~avttn|avttnf|avttre|ubr|ubrf|snt|snttbg|ergneq|ergneqrq
mince|zut|purree|idiot|imbecile|mist|verdammt|maldito|maldita|dannazione|droga`,
  },
  spam: {
    sure: `
click (here|the link|on the link|link below|below|this link|my link)
(link|links) in (my |our |the )?(bio|profile|description)
(follow|f4f|like) (for follow|4 follow|for like|4 like|back|me back|us for|train)
(promo|discount|coupon|referral|voucher) ?code
(use|with|enter) (my |the |our )?code \\w+ (for|to|and|at)
(buy|order|shop|book|register|sign up|subscribe|apply|download|enroll|call) (it |yours )?(now|today|here|online)
[0-9]+ ?% (off|discount|rabatt|de reduction|de descuento|di sconto|de desconto)
(free shipping|limited time|limited offer|special offer|best price|money back|flash sale|clearance sale|while stocks last|giveaway|enter to win|retweet to win|win a free|free trial|free gift|dm (me|us) (for|to)|whatsapp (me|us)? ?\\+?[0-9]+)
(we re|we are|we re currently) hiring
(see our latest|want to work (at|in)|click to apply|this job)
(earn|make) (up to )?[$€£]? ?[0-9]+[^ ]* ?(a|per|every|each|/) ?(day|week|month|hour)
(work from home|passive income|financial freedom|get rich|forex|crypto signals|airdrop|casino bonus|free spins|online casino|betting tips|viagra|cialis|weight loss pills?|payday loan|hot singles|cheap followers|buy followers|seo services)
(check out|visit|see) (my|our) (new )?(website|shop|store|channel|etsy|youtube|ebay|blog|page|soundcloud)
(cliquez|clique|clic) (ici|sur le lien|sur ce lien)
(lien (en|dans ma|dans la) bio|code promo|livraison gratuite|livraison offerte|offre (limitee|speciale|exclusive)|vente flash|soldes sur|profitez de|a gagner|tentez de gagner|jeu concours|commandez|achetez maintenant|inscrivez vous|abonnez vous|essai gratuit|gagnez jusqu|en vente sur|nous recrutons|devis gratuit|retweetez)
(jetzt (kaufen|bestellen|anmelden|sichern|bewerben|mitmachen)|hier klicken|klick(t)? (hier|auf den link)|link in der bio|gratis versand|gutscheincode|rabattcode|gewinnspiel|versandkostenfrei|nur heute|sonderangebot|angebot des tages|kostenlos testen)
(haz clic|clic aqui|enlace en (la|mi) bio|compra ahora|envio gratis|codigo de descuento|oferta (limitada|especial)|sorteo|suscribete|inscribete|gana dinero|reserva ya|aprovecha)
(clicca qui|link in bio|compra ora|acquista ora|spedizione gratuita|codice sconto|offerta (limitata|speciale)|iscriviti|guadagna|prenota ora|approfitta|scopri di piu)
(clique aqui|link na bio|compre (ja|agora)|frete gratis|codigo de desconto|cupom|oferta (limitada|especial)|sorteio|inscreva se|ganhe dinheiro|renda extra|aproveite|chama no whats)`,
    maybe: `http link
free|sale|deal|offer|win|promo|gratuit|gratis|offerta|oferta|angebot|follow|subscribe|channel|youtube|available|tickets`,
  },
};
