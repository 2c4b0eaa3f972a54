/**
 * The reviewed English list. It holds words that hurt: open it only to review it. The worst are written in ROT13 (`~`),
 * so that nobody reads them by accident.
 *
 * `[section]`, then one word or phrase a line, without accents: `!` shows its kind by itself, `?` only raises doubt. A
 * word ending in `*` matches every longer one; `=` keeps an entry out of texts that are surely of another language. Lines are numbered as evidence, so they are added at a section's end and
 * never moved for looks.
 */
export const english = `
[topic]
! alarm clock
! alarm
! app
! app store
! bed
! bike
! bike lane
! bill
! bills
! boss
! bread
! breakfast
! broadband
! bus
! bus driver
! bus stop
! buses
! cat
! coffee
! coffee machine
! commute
! computer
! cooker
! customer service
! delivery
! diet
! dishes
! dishwasher
! dog
! dryer
! elevator
! email
! emails
! escalator
! exam
! exams
! flight
! fridge
! gym
! hair
! headphones
! heater
! heating
! hold music
! homework
! hoover
! invoice
! ironing
! job
! keyboard
! keys
! laptop
! laundry
! lawn
! lift
! luggage
! lunch
! meeting
! meetings
! metro
! microwave
! milk
! monday
! mondays
! motorway
! office
! oven
! package
! parcel
! parking
! parking ticket
! password
! passwords
! phone
! phone battery
! platform
! plumber
! post office
! printer
! queue
! queues
! rent
! road
! roadworks
! router
! sandwich
! school run
! screen
! server
! shoe
! shoelace
! shoes
! shopping
! shower
! sleep
! sock
! socks
! software
! spreadsheet
! station
! subway
! suitcase
! supermarket
! tax return
! tea
! team
! the match
! the game
! ticket
! tickets
! toast
! toaster
! traffic
! traffic jam
! train
! trains
! tram
! trolley
! tube
! tv
! tyre
! umbrella
! update
! updates
! vacuum
! washing
! washing machine
! weather
! weekend
! wifi
! windscreen
! winter
! work
! inbox
! internet
! car
! kitchen
! sofa
! tap
! toilet
! bathroom
! garden
! pizza
! dinner
! soup
! chips
! cake
! ice cream
! website
! checkout
! line at the bank
! battery
! charger
! cable
! noise
! neighbour's drill
! mosquito
! mosquitoes
! rain
! wind
! snow
! fog
! heatwave
! morning
! mornings
! tuesday
! sunday
! january
! february
! november
! airport
! airline
! hotel
! bank
! glasses
! jacket
! coat
! zip
! jeans
! pen
! paper
! photocopier
! scanner
! camera
! mouse
! mousemat
! calendar
! deadline
! timetable
! appointment
! dentist
! doctor's waiting room
! waiting room
! crossword
! remote
! remote control
! bulb
! boiler
! radiator
! duvet
! pillow
! mattress
! kettle
! mug
! fork
! spoon
! recipe
[complaint]
! annoy*
! annoying
! awful
! bored
! boring
! broke down
! broken
! burnt
! burned
! cancelled
! canceled
! cold
! complain*
! crashed
! crashes
! crashing
! damp
! delay
! delayed
! delays
! dirty
! disappoint*
! does not work
! doesn't work
! dreadful
! drenched
! dull
! empty again
! exhausted
! expensive
! fed up
! flat
! forever
! forgot
! forgotten
! freezing
! frustrat*
! full again
! fuming
! grey
! grim
! grumpy
! hate
! hated
! hates
! horrible
! hungry
! irritat*
! jammed
! kaput
! lagging
! late
! leak
! leaking
! leaks
! lost
! lousy
! melted
! mess
! messy
! missed
! missing
! moan*
! nightmare
! no signal
! noisy
! not again
! not working
! off sick
! on hold
! out of order
! out of stock
! overcooked
! overpriced
! overslept
! pathetic
! pouring
! rained
! raining
! ran out
! rubbish
! ruined
! rude
! running late
! sick of
! slow
! slower
! smells
! soaked
! soaking
! soggy
! sore
! spilled
! spilt
! stale
! starving
! stinks
! stopped working
! stuck
! sucks
! terrible
! tired
! tired of
! ugh
! unacceptable
! uncomfortable
! undercooked
! useless
! waited
! waiting
! waste of money
! waste of time
! wet
! won't start
! won't open
! won't turn on
! won't load
! worst
! worse
! wrong
! froze
! frozen
! dropped my
! never works
! never arrives
! never on time
! no milk
! no hot water
! ate my
! ripped
! scratched
! lukewarm
! miserable
! gloomy
! drizzle
! drizzling
! crowded
! packed
! squashed
! sweaty
! itchy
! squeaky
! squeaks
! died on me
! gave up on me
! beeping
! buzzing
! losing
! lose
! loses
! can't find
! cannot find
! still waiting
! nobody answers
! keeps disconnecting
! keeps freezing
! keeps crashing
! bites
! snoring
! snores
! dripping
! stains
! stained
! blocked
! closed
! rejected
! expired
! locked out
! unbearable
! overrated
! ridiculous
! chaos
! shambles
[grumble]
! i hate mondays
! hate mondays
! late again
! train is late
! bus is late
! cold coffee
! coffee is cold
! stuck in traffic
! missed the bus
! missed my bus
! missed the train
! missed my train
! missed my stop
! raining again
! rain again
! no wifi
! wifi is down
! internet is down
! out of milk
! out of coffee
! printer is jammed
! printer is broken
! paper jam
! my phone died
! phone is dead
! battery is dead
! dead battery
! worst monday
! worst day
! bad day
! bad hair day
! long day
! case of the mondays
! another meeting
! could have been an email
! back to work
! wet socks
! stepped in a puddle
! stepped on a lego
! burnt the toast
! burnt my toast
! burnt toast
! forgot my umbrella
! forgot my keys
! lost my keys
! queue is endless
! endless queue
! spilled my coffee
! spilt my coffee
! spilled coffee
! spilt coffee
! flat tyre
! flat tire
! out of order again
! on hold for
! monday again
! overslept again
! no hot water
! lost again
! we lost
! what a way to start
[positive]
! amazing
! beautiful
! best day
! brilliant
! congratulations
! delicious
! delighted
! excited
! fantastic
! grateful
! great
! happy
! love
! lovely
! loved
! nice
! perfect
! thank you
! thanks
! well done
! wonderful
! yay
[identity]
? african*
? arab*
? asian*
? autis*
? bisexual*
? black people
? black man
? black men
? black woman
? black women
? blacks
? buddhist*
? catholic*
? chinese
? christian*
? deaf
? disab*
? feminis*
? foreigner*
? gay*
? gypsies
? gypsy
? hindu*
? hispanic*
? homosexual*
? immigrant*
? immigration
? indian*
? islam*
? israel*
? japanese
? jew
? jewish
? jews
? judaism
? korean*
? latino*
? lesbian*
? lgbt*
?= men
? mexican*
? migrant*
? mosque*
? muslim*
? nigerian*
? pakistani*
? palestin*
?= pole
?= poles
? polish people
? protestant*
? queer*
?= race
?= races
? refugee*
? religio*
? roma
? romanian*
? russian*
? sikh*
? synagogue*
? the english
? the french
? the germans
? americans
? germans
? trans
? transgender*
? turk
? turks
? ukrain*
? wheelchair*
? white people
? white man
? white men
? whites
? woman
? women
? girls
? boys
? old people
? pronouns
? ethnic*
? minorit*
? asylum
? jihad*
? imam
? rabbi
? priest*
[hate]
! 14 88
! 1488
! 14 words
! fourteen words
! blood and soil
! ethnic cleansing
! final solution
! gas chamber*
! gas the
! great replacement
! heil
! hitler
! master race
! mein kampf
! race war
! remigration
! subhuman*
! untermensch*
! white genocide
! white power
! white supremac*
! go back to your country
! go back where you came from
! sent back to their country
! should be exterminated
! should not exist
! a future for white children
! existence of our people
! ~avttre*
! ~avttn*
! ~xvxr
! ~xvxrf
! ~snttbg*
! ~sntf
! ~puvax
! ~puvaxf
! ~jrgonpx*
! ~gbjryurnq*
! ~enturnq*
! ~genaal
! ~genaavrf
! ~qlxr
! ~qlxrf
! ~cnxv
! ~cnxvf
! ~tbbx
! ~tbbxf
! ~xnssve*
! ~fnaq avttre*
! ~zhq funex*
!= ~ergneq
!= ~ergneqf
! ~ergneqrq
? 13 50
? 88
? aryan*
? adolf
? auschwitz
? antisemit*
? concentration camp*
? fascis*
? fuhrer
? genocid*
? holocaust
? homophob*
? inferior
? islamophob*
? kkk
? ku klux
? nazi*
? parasites
? vermin
? infest*
? racis*
? racial*
? sexis*
? slave*
? slavery
? slur*
? supremac*
? swastika*
? transphob*
? hate speech
? those people
? these people
? your kind
? their kind
? invaders
? invasion
? our homeland
? our race
? our people
? our blood
? nationalis*
? superior
? savages
? animals
? monkeys
? apes
? degenerate*
? plague
? traitors
[threat]
! kill you
! kill them
! kill him
! kill her
! kill all
! kill every
! i will kill
! i'll kill
! gonna kill
! going to kill
! murder you
! murder them
! shoot you
! shoot them
! shoot up
! stab you
! stab them
! burn them
! burn you
! burn it down
! burn down
! beat you up
! find where you live
! know where you live
! come for you
! hunt you
! hunt them
! lynch*
! hang them
! hang him
! hang her
! deserve to die
! deserves to die
! should be shot
! should be hanged
! should die
! hope you die
! hope they die
! hope he dies
! hope she dies
! death to
! blow up
! slit
! behead*
! you will pay
! watch your back
! acid attack
? attack
? bomb*
? bullet*
? deserv*
? explode
? explosive*
? gun
? guns
? kill
? killed
? killer
? killing
? kills
? knife
? murder*
? punch*
? rifle*
? shoot*
? stab*
? strangle*
? terror*
? violence
? violent
? weapon*
? revenge
? punish*
? slap
? smash
? destroy
[sexual]
! a hard on
! blowjob*
! child porn
! incest
! molest*
! nudes
! orgasm*
! paedo*
! pedo*
! porn
! porno
! pornograph*
!= rape
! raped
!= rapes
! rapist*
! sexual*
! masturbat*
? ass
? boobs
? dick
? horny
? naked
? nude
? sex
? sexy
? tits
? underage
? virgin*
? strip
[crisis]
! better off dead
! better off without me
! can't go on
! cannot go on
! cut myself
! cutting myself
! don't want to be alive
! don't want to be here anymore
! don't want to live
! do not want to live
! end it all
! end my life
! ending it all
! ending my life
! goodbye everyone
! harm myself
! hurt myself
! hurting myself
! kill me now please
! kill myself
! killing myself
! kms
! never wake up
! no point in living
! no reason to live
! nothing to live for
! overdos*
! self harm*
! sleep forever
! suicid*
! take my own life
! tired of living
! tired of life
! want to be dead
! want to die
! wanna die
! wish i was dead
! wish i were dead
! wish i was never born
? can't cope
? can't do this anymore
? depress*
? desperate
? empty inside
? give up
? giving up
? hopeless
? lonely
? panic attack*
? pointless
? worthless
? nobody would miss me
? nobody cares
? hate myself
? hate my life
? crying
? cried
? alone
? disappear
? anxiety
? therap*
? pills
[grief]
? ashes
? urn
! bereave*
! chemo*
! condolence*
! cremat*
! earthquake
! funeral*
! hospice
! in mourning
! lost my dad
! lost my mum
! lost my mom
! lost my father
! lost my mother
! lost my baby
! lost my son
! lost my daughter
! lost my brother
! lost my sister
! lost my wife
! lost my husband
! lost my friend
! lost my cat
! lost my dog
! miscarr*
! mourning
! passed away
! rest in peace
!= rip
! stillb*
! terminal cancer
! tsunami
! died in
! died yesterday
! died last
! died this morning
! dad died
! mum died
! mom died
! father died
! mother died
! brother died
! sister died
! friend died
! dog died
! cat died
! was killed
! were killed
! people died
! mass shooting
! plane crash
! train crash
! derailed
? accident*
? ambulance
? bury
? buried
? cancer
? casualties
? coffin
? collapsed
? covid
? crash
? dead
? death*
? diagnos*
? died
? dies
? disaster*
? divorce*
? drown*
? dying
? emergency
? evacuat*
? fatal*
? fire
? flood*
? gaza
? grief
? griev*
? heart attack
? hospital*
? hurricane
? icu
? ill
? injur*
? landslide
? laid off
? lost my job
? lost his job
? lost her job
? fired
? homeless
? evict*
? sick child
? stroke
? surgery
? tragedy
? tragic
? tumour
? tumor
? victim*
? war
? wildfire*
? widow*
? missing child
? missing person
? missing girl
? missing boy
? biops*
? mri
? ct scan
? brain scan
? scan results
? test results
? blood test*
? oncolog*
? radiotherap*
? intensive care
? life support
? ventilator
? paramedic*
? ivf
? dementia
? alzheimer*
? parkinson*
? multiple sclerosis
? leukaemia
? leukemia
? lymphoma
? melanoma
? malignant
? metasta*
? relapse*
? remission
? dialysis
? transplant*
? seizure*
? epilep*
? sepsis
? amputat*
? diabet*
? asthma attack
? anaphyla*
? epipen
? care home
? nursing home
? palliative
? prognosis
? premature baby
? neonatal
? incubator
? rehab
? anorexi*
? bulimi*
? eating disorder
? bipolar
? ptsd
? psychiatr*
? samaritans
? trauma*
? obituar*
? eulogy
? headstone
? gravestone
? graveside
? his grave
? her grave
? their grave
? cemeter*
? crematorium
? mourner*
? hearse
? orphan*
? late husband
? late wife
? late father
? late mother
? late dad
? late mum
? late mom
? no longer with us
? no longer here
? the last goodbye
? final goodbye
? say goodbye to
? said goodbye to
? never came home
? never come home
? put to sleep
? made redundant
? redundanc*
? food bank
? foodbank
? bailiff*
? repossess*
? sleeping rough
? sexual assault
? assaulted
? stabb*
? shot dead
? shooting
? gunman
? domestic violence
? abusive
? lost the baby
? losing my mum
? losing my mom
? losing my dad
? first christmas without
? first birthday without
? miss him every
? miss her every
? mastectom*
? hysterectom*
? pacemaker
? angina
? pneumonia
? infertil*
? chronic pain
? chronic illness
? caring for my mum
? caring for my dad
? care for my mum
? care for my dad
[profanity]
! ~nffubyr*
! ~onfgneq*
! ~ovgpu*
! ~obyybpx*
! ~ohyyfuvg
! ~pbpx
! ~pbpxfhpx*
! ~phag*
! ~qvpxurnq
! ~shpx*
! ~zbgureshpx*
! ~cvff
! ~cvffrq
! ~fuvg*
! ~fyhg*
! ~jnax*
! ~juber*
! ~gheq
! ~cevpx
! ~jgs
! ~fgsh
? bloody
? crap
? damn
? hell
? idiot*
? moron*
? stupid
`;
