/**
 * The reviewed French list, written as the English one is (see there): without accents, the worst words in ROT13. It
 * holds words that hurt: open it only to review it.
 */
export const french = `
[topic]
! abonnement
! aeroport
! ampoule
! appart
! appartement
! appli
! application
! ascenseur
! aspirateur
! autoroute
! avion
! bagages
! baguette
! banque
! batterie
! bouchon
! bouchons
! boulangerie
! boulot
! box
! brouillard
! bureau
! bus
! cafe
! cafetiere
! caisse
! canape
! cantine
! chargeur
! chat
! chaudiere
! chauffage
! chaussette
! chaussettes
! chaussures
! cheveux
! chien
! clavier
! clefs
! cles
! cle usb
! colis
! connexion
! courses
! croissant
! croissants
! cuisine
! dentiste
! dimanche
! douche
! eau chaude
! ecran
! embouteillage
! embouteillages
! escalator
! examen
! examens
! facture
! factures
! fevrier
! file d'attente
! four
! frigo
! froid
! fromage
! gare
! gateau
! grille-pain
! gym
! hiver
! hotel
! imprimante
! internet
! janvier
! jardin
! journee
! lave-linge
! lave-vaisselle
! lessive
! lit
! livraison
! livreur
! logiciel
! loyer
! lundi
! lundis
! lunettes
! machine a cafe
! machine a laver
! mail
! mails
! manteau
! mardi
! matin
! match
! menage
! meteo
! metro
! micro-ondes
! mise a jour
! mises a jour
! mot de passe
! mots de passe
! moustique
! moustiques
! neige
! novembre
! oreiller
! ordi
! ordinateur
! pain
! parapluie
! parking
! perceuse du voisin
! petit dej
! petit dejeuner
! photocopieuse
! pizza
! plombier
! pluie
! pneu
! poste
! prise
! quai
! queue
! radiateur
! rer
! rendez-vous
! repas
! repassage
! reunion
! reunions
! reveil
! robinet
! route
! salle d'attente
! salle de bain
! sandwich
! serveur
! service client
! sieste
! site
! sncf
! soupe
! souris
! supermarche
! tableur
! tartine
! taxe
! telecommande
! tele
! telephone
! temps
! ter
! tgv
! the
! ticket
! tickets
! tiroir
! toilettes
! train
! trains
! tram
! transports
! travail
! travaux
! trottinette
! trottoir
! valise
! vaisselle
! veste
! velo
! vent
! voiture
! vol
! weekend
! week-end
! wifi
! yaourt
! lait
! beurre
! canicule
! equipe
! foot
! imprimante du bureau
! open space
! patron
! chef
! distributeur
! machine
! vitre
! pantalon
! lacets
! lacet
! impots
! declaration d'impots
! standard
! rayon
! frites
! burger
! dejeuner
! diner
! devoirs
! cours
[complaint]
! abime*
! affreux
! affreuse
! agacant*
! agace
! annule
! annulee
! annules
! attend
! attends
! attendre
! attendu
! attente
! barbant
! bloque
! bloquee
! bloques
! bondee
! bonde
! brule
! brulee
! bruyant*
! bouche
! buggue
! bugue
! bug
! bugs
! casse
! cassee
! casses
! cassees
! catastrophique
! cher
! chers
! trop cher
! collant
! complique
! coupure
! coupe encore
! creve
! crevee
! creves
! cuit
! decourage*
! decu
! decue
! deborde
! deconne
! degoulin*
! degueu
! deteste
! deprimant*
! derange
! dur
! embetant
! en panne
! en greve
! en rade
! ennui
! ennuie
! ennuyeux
! ennuyeuse
! enerve
! enervant*
! epuise
! epuisee
! faim
! fatigue
! fatiguee
! fichu
! fichue
! foutu
! fuit
! fuite
! galere
! galeres
! gris
! grise
! gele
! gelee
! gla gla
! grinche*
! honteux
! horrible
! impossible
! infect
! injoignable
! insupportable
! interminable
! interminables
! inutile
! lent
! lente
! lenteur
! lourd
! mal dormi
! mal au dos
! manque
! marche pas
! marche plus
! marre
! mauvais
! mauvaise
! mouille
! mouillee
! mouillees
! nul
! nulle
! nulles
! oublie
! panne
! pannes
! perd
! perdu
! perdue
! perdues
! perdus
! personne ne repond
! pire
! plante
! plantee
! pleut
! plein a craquer
! pleuvait
! plus de
! pourri
! pourrie
! pue
! ralenti
! rale
! rame
! ras le bol
! rate
! ratee
! renverse
! retard
! retards
! reveille
! sale
! sature
! saturee
! supprime
! supprimes
! supprimee
! tache
! tombe en panne
! tombee en panne
! tiede
! toujours pas
! trempe
! trempee
! trempes
! triste
! vide
! zut
! gavant
! gave
! soule
! saoule
! penible
! penibles
! ne repond pas
! ne fonctionne pas
! ne fonctionne plus
! fonctionne pas
! fonctionne plus
! ne veut pas
! ne charge pas
! n'arrive pas
! n'arrive jamais
! jamais a l'heure
! coince
! coincee
! disparu
! dechire
! fait mal
! froide
! froides
! brulant
! malade de
! pique
! ronfle
! ferme
! fermee
! refuse
! rejete
! expire
! grele
! chaos
! bazar
! bordelique
! gachee
! gache
[grumble]
! je deteste le lundi
! je deteste les lundis
! encore en retard
! train en retard
! bus en retard
! train annule
! train supprime
! train est en retard
! bus est en retard
! cafe froid
! cafe est froid
! coince dans les bouchons
! rate mon train
! rate mon bus
! rate le bus
! rate le train
! il pleut encore
! encore de la pluie
! plus de cafe
! plus de lait
! plus de batterie
! plus d'eau chaude
! plus de wifi
! pas de wifi
! bourrage papier
! imprimante en panne
! sale journee
! mauvaise journee
! journee pourrie
! temps pourri
! temps de chien
! encore lundi
! encore un lundi
! encore une reunion
! reunion inutile
! chaussettes mouillees
! oublie mon parapluie
! oublie mes cles
! perdu mes cles
! marre du lundi
! marre de la pluie
! marre des bouchons
! marre des reunions
! renverse mon cafe
! pneu creve
! service client injoignable
! queue interminable
! file interminable
! mal reveille
! lundi matin
! on a perdu
! encore perdu
[positive]
! adore
! beau
! belle journee
! bravo
! content
! contente
! delicieux
! excellent
! felicitations
! genial
! geniale
! heureux
! heureuse
! j'aime
! joie
! magnifique
! merci
! merveilleux
! parfait
! parfaite
! ravi
! ravie
! super
! top
[identity]
? africain*
? algerien*
? allemand*
? americain*
? arabe*
? asiatique*
? asile
? autis*
? bisexuel*
? blancs
? bouddhis*
? catho*
? chinois*
? chretien*
? clandestin*
? emigre*
? ethni*
? etranger
? etrangers
? etrangere
? etrangeres
? femme
? femmes
? feminis*
? francais de souche
? filles
? gitan*
? gay
? gays
? handicap*
? hindou*
? homosexuel*
? homme
? hommes
? immigr*
? imam*
? indien*
? islam*
? israel*
? japonais*
? juif
? juifs
? juive
? juives
? lesbien*
? lgbt*
? maghreb*
? marocain*
? mexicain*
? migrant*
? minorite*
? mosquee*
? musulman*
? noirs
? palestin*
? polonais*
? portugais*
? pretre*
? protestant*
? race
? races
? refugie*
? religi*
? rom
? roms
? roumain*
? russe*
? sans-papiers
? sourd
? sourds
? synagogue*
? trans
? transgenre*
? tunisien*
? turc
? turcs
? ukrain*
? voile
? voilee
? voilees
? une noire
? un noir
? garcons
[hate]
! chambre a gaz
! chambres a gaz
! grand remplacement
! heil
! mein kampf
! purification ethnique
! race superieure
! race inferieure
! remigration
! retourne dans ton pays
! rentre dans ton pays
! rentrez chez vous
! rentre chez toi
! rentrent chez eux
! retournent dans leur pays
! sang et sol
! sous-homme*
! solution finale
! suprematie blanche
! suprematis*
! devraient pas exister
! devraient disparaitre
! quatorze mots
! les renvoyer chez eux
! la france aux francais
! on est chez nous
! ~arter
! ~artevyyba*
! ~obhtabhy*
! ~ovpbg*
! ~lbhcva*
! ~gncrggr*
! ~gnagbhmr*
! ~crqr
! ~crqrf
! ~tbhvar*
! ~fnyr nenor
! ~fnyr whvs
! ~fnyr abve
! ~fnyrf nenorf
! ~fnyrf whvsf
! ~fnyrf abvef
! ~puvargbp*
! ~avnxbhr*
! ~zbatby
! ~zbatbyvra*
! ~geniryb*
? antisemit*
? aryen*
? camp de concentration
? colonis*
? envahi*
? esclav*
? fascis*
? genocid*
? grossophob*
? hitler*
? holocauste
? homophob*
? invasion
? islamophob*
? nazi*
? nationalis*
? nuisibles
? parasites
? racail*
? racis*
? sauvage*
? sexis*
? shoah
? souche
? suprema*
? transphob*
? traitres
? vermine
? ces gens
? ces gens-la
? notre race
? notre sang
? notre peuple
? notre patrie
? singe
? singes
? degenere*
? cafards
? rats
[threat]
! je vais te tuer
! je vais vous tuer
! je vais les tuer
! je vais le tuer
! je vais la tuer
! vais te crever
! te faire la peau
! te buter
! vous buter
! les buter
! te tuer
! vous tuer
! a mort les
! mort aux
! mort a
! crever les
! qu'ils crevent
! qu'il creve
! qu'elle creve
! qu'on les pende
! qu'on les brule
! faut les tuer
! faut tous les tuer
! faut les bruler
! foutre le feu
! mettre le feu
! faire sauter
! egorge*
! decapit*
! lynch*
! pendre haut
! sais ou tu habites
! je sais ou tu
! tu vas payer
! tu vas mourir
! on va te retrouver
! je te retrouverai
! merite de mourir
! meritent de mourir
! devrait mourir
! devraient mourir
! poignard*
? arme
? armes
? assassin*
? attaque*
? attentat*
? bombe*
? couteau
? exploser
? explosif*
? flingue
? frapper
? fusil*
? massacr*
? meurtr*
? pistolet
? tabass*
? terroris*
? tirer dessus
? tuer
? tue
? venge*
? violence*
? violent*
? baffe*
? cogner
? etrangler
? punir
? detruire
? merit*
[sexual]
! inceste
! nudes
! orgasm*
! pedophil*
! pedo
! porno*
! viol
! violer
! viole
! violee
! violees
! violeur*
! viols
! sodomi*
! masturb*
! fellation
? a poil
? cul
? mineure
? nue
? nues
? nus
? seins
? sexe
? sexuel*
? sexy
? vierge
[crisis]
! automutil*
! en finir avec la vie
! envie d'en finir
! envie de mourir
! envie de crever
! envie de disparaitre
! je veux en finir
! je veux mourir
! je veux plus vivre
! je ne veux plus vivre
! me faire du mal
! me foutre en l'air
! me pendre
! me jeter sous
! me scarifier
! me suicider
! me tuer
! me tailler les veines
! mettre fin a mes jours
! plus envie de vivre
! plus la force de vivre
! plus de raison de vivre
! plus aucune raison de vivre
! aucune raison de vivre
! scarifi*
! suicid*
! mieux sans moi
! mieux mort
! mieux morte
! ne jamais me reveiller
! dormir pour toujours
! adieu a tous
! marre de vivre
! fatigue de vivre
! fatiguee de vivre
? a bout
? au bout du rouleau
? crise d'angoisse
? depressi*
? deprime
? desespoir
? desespere*
? je craque
? je pleure
? pleure
? pleurer
? pleurs
? ne sers a rien
? sert a rien de vivre
? seul
? seule
? solitude
? tout le monde s'en fout de moi
? medicaments
? angoiss*
? me hais
? me deteste
? ma vie
? abandonne
? vide en moi
[grief]
? cendres
? urne
! condoleances
! cremation
! enterrement
! fausse couche
! funerailles
! en deuil
! obseques
! repose en paix
! seisme
! tremblement de terre
! tsunami
! nous a quittes
! est decede
! est decedee
! perdu mon pere
! perdu ma mere
! perdu mon fils
! perdu ma fille
! perdu mon bebe
! perdu mon frere
! perdu ma soeur
! perdu mon mari
! perdu ma femme
! perdu mon ami
! perdu mon chien
! perdu mon chat
! soins palliatifs
! deraille*
! crash d'avion
! tuerie
! fusillade
! chimio*
? accident*
? agonie
? ambulance
? blesse
? blesses
? blessee
? cancer
? catastrophe
? cercueil
? cimetiere
? crash
? deces
? decede*
? deuil
? diagnosti*
? disparue
? divorce
? enterre
? gaza
? guerre
? hopital
? hospitalis*
? incendie*
? inondation*
? inonde*
? licenci*
? chomage
? expuls*
? maladie
? mort
? morte
? morts
? mourir
? mourant
? noyade
? noye*
? operation
? ouragan
? tragedie
? tragique
? urgence
? urgences
? victime*
? veuf
? veuve
? covid
? avc
? infarctus
? tumeur
? biops*
? irm
? oncolog*
? cancerolog*
? radiotherap*
? soins intensifs
? reanimation
? ehpad
? demence
? alzheimer*
? parkinson*
? sclerose
? leucemi*
? lymphome
? melanome
? maligne
? metastas*
? remission
? rechute*
? dialyse
? greffe*
? epilep*
? septicemi*
? amput*
? diabet*
? morphine
? pronostic
? couveuse
? prematur*
? neonat*
? desintox*
? sevrage
? anorexi*
? boulimi*
? bipolaire
? psychiatr*
? depressi*
? ivg
? fiv
? fausses couches
? mort ne
? mort nee
? corbillard
? crematorium
? pompes funebres
? faire part de deces
? caveau
? pierre tombale
? sa tombe
? leur tombe
? oraison
? orphelin*
? feu mon pere
? feue ma mere
? n'est plus la
? n'est plus parmi nous
? n'est plus de ce monde
? n'est jamais rentre
? n'est jamais rentree
? parti trop tot
? partie trop tot
? dernier adieu
? derniers adieux
? dire adieu
? euthanas*
? huissier*
? restos du coeur
? secours populaire
? surendett*
? sdf
? agression*
? agresse
? agressee
? poignard*
? coup de couteau
? attentat*
? violences conjugales
? viol
? violee
? plan social
? perdu mon emploi
? perdu mon travail
? perdu mon boulot
? perdu le bebe
? premier noel sans
? premier anniversaire sans
? tu me manques
? il me manque
? elle me manque
? mastectomie
? pneumonie
? infertil*
? sterilite
? douleur chronique
? maladie chronique
? samu
? pronostic vital
? aidant
? aidante
? resultats d'analyse*
? prise de sang
? traitement lourd
? seance de rayons
? accouchement premature
[profanity]
! ~ongneq*
! ~oenayr*
!= ~ovgr
! ~obeqry
! ~puvr
! ~puvre
! ~puvnag*
! ~pbaaneq*
! ~pbaanffr*
! ~pbaarevr*
! ~pbhvyyr*
! ~raphyr*
! ~shpx
! ~zreqr*
! ~avdhr
! ~avdhre
! ~cgnva
! ~chgnva
! ~chgr
! ~chgrf
! ~fnybcr*
! ~fnynhq*
! ~gebhqhp*
! ~gn thrhyr
! ~agz
! ~sqc
!= ~pba
!= ~pbaf
? abruti*
? cretin*
? debile*
? idiot*
? imbecile*
? saloperie
? stupide*
`;
