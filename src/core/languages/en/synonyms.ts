import { stem } from './stem';

/**
 * Words that reports use for one thing, a row each: verbs with their irregular forms, nouns of the same act, a country with its people, and its
 * capital where that stands for its government. Made from general knowledge of news English; a word stands in its first row only.
 */
const ROWS = `
kill killed killing dead die died dying death fatal fatally fatality slain slay murder murdered homicide toll lethal
wound wounded injure injured injury hurt maimed casualty
shoot shot shooting gunfire gunshot fired opened
gunman shooter attacker assailant killer perpetrator suspect
attack assault raid strike bombing ambush onslaught massacre
bomb explosive explosion blast detonate device grenade
arrest arrested detain detained custody apprehend apprehended nabbed captured seized
jail jailed prison imprisoned imprisonment incarcerated behind
sentence sentenced punishment term penalty
accuse accused allege alleged allegation accusation charge charged indict indicted indictment
police officer cop patrolman policeman deputy trooper
judge justice magistrate
court tribunal bench
lawyer attorney counsel solicitor barrister
lawsuit suit litigation sue suing sued complaint
testify testimony deposition deposed questioned questioning
trial prosecution prosecute prosecutor
guilty convicted conviction verdict
order ordered ruling ruled decree injunction ordinance
halt halted block blocked stop stopped suspend suspended freeze frozen pause paused
delay delayed postpone postponed defer deferred shelve shelved
cancel cancelled canceled scrap scrapped axe axed abandon abandoned ditch
law legislation bill act statute measure
rule regulation guideline policy
lawmaker legislator congressman congresswoman representative senator mp parliamentarian
parliament congress legislature lawmaking chamber
president presidential oval
election vote voted voting ballot poll polling polls
candidate nominee contender hopeful
campaign campaigning bid race
win won winning victory triumph triumphed victor prevail prevailed defeat defeated beat beaten
lose lost losing loss concede conceded
governor gubernatorial
republican gop
democrat democratic democrats
conservative tory tories
opposition opponent rival
leader chief head boss
spokesman spokeswoman spokesperson representative
minister secretary
resign resigned resignation quit quitting stepped ousted oust fire firing sack sacked dismissed dismissal
appoint appointed appointment name named nominate nominated nomination tapped pick
meet met meeting summit talks conference gathering
agree agreed agreement deal accord pact treaty
refuse refused reject rejected decline declined rebuff spurn
deny denied denial dismiss rebut refute
approve approved approval authorise authorised authorize authorized allow allowed permit permitted permission greenlight clearance
ban banned bar barred prohibit prohibited forbid outlaw outlawed prohibition
demand demanded call urge urged plea plead
promise promised pledge pledged vow vowed commit commitment
warn warned warning caution threat threaten threatened
criticise criticised criticize criticized critic criticism condemn condemned slam slammed blast blasted denounce denounced rebuke decry assail drew
praise praised laud lauded hail hailed applaud
apologise apologised apologize apologized apology sorry regret
say said tell told state stated statement remark comment commented announce announced announcement
ask asked request requested seek sought
explain clarify clarified clarification
claim claimed responsibility
plan planned planning intend intended intention propose proposed proposal scheme
begin began begun start started launch launched kick
end ended finish finished conclude concluded close closed
increase increased rise rose risen rising grow grew grown growth climb climbed surge surged jump jumped soar soared gain hike hiked
fall fell fallen decrease decreased drop dropped decline declining shrink plunge plunged slump slid slide tumble tumbled slip lower dip
cost price expense expensive tag pay spend spent spending budget
money fund funding cash dollar
wage salary earnings
job employment employ employed payroll hiring hire hired
unemployment jobless
worker employee staff staffer labour labor
company firm business corporation
economy economic economist
tax taxation levy tariff duty
month monthly
year annual annually yearly
week weekly
demonstrate demonstration demonstrator protest protester protestor rally march marcher
crowd throng mob
riot unrest clash clashed
statue monument memorial
topple toppled tear tore torn pull pulled remove removed removal dismantle dismantled
destroy destroyed destruction ruin demolish demolished wreck
damage damaged
fire blaze wildfire inferno burn burned burnt
flood flooding flooded deluge inundate
storm hurricane cyclone typhoon tornado
earthquake quake tremor
rescue rescued save saved
evacuate evacuated evacuation flee fled displaced escape escaped
search hunt manhunt
find found discover discovered discovery recover recovered
hospital hospitalised hospitalized clinic
doctor physician medic
ill sick illness disease ailment
vaccine vaccination jab shot inoculation
infect infected infection case contagion
drug medicine medication narcotic
child kid youngster minor boy girl
school classroom campus university college
student pupil undergraduate
teacher professor educator
gun firearm weapon rifle pistol handgun
soldier troop serviceman military army armed
war conflict warfare battle combat
missile rocket
plane aircraft jet airliner flight
car vehicle truck lorry van
driver motorist
crash collision collide accident
passenger traveller traveler
black african
racist racism racial race
immigrant migrant alien refugee immigration undocumented
foreign foreigner overseas abroad
border frontier
citizen citizenship national
resident inhabitant local
nationwide countrywide
investigate investigated investigation probe inquiry inquest investigator
evidence proof
document file record paper memo
leak leaked disclose disclosed disclosure reveal revealed release released publish published unveil unveiled unveiling
secret classified confidential
hack hacker hacking cyberattack breach
spy espionage intelligence
terror terrorist terrorism extremist militant jihadist
isis isil islamic caliphate daesh
hostage captive
party bash celebration celebrate celebrated celebrating festival fete
reveler reveller partygoer clubber
nightclub club venue
church congregation parish
pope pontiff vatican
king queen monarch royal
marry married wedding marriage
gay lesbian homosexual lgbt same-sex
woman female women
man male men
mother mom mum
father dad
wife husband spouse
baby infant newborn
white caucasian
tweet tweeted twitter
video footage clip film recording
photo photograph picture image
broadcast air aired televised tv television
newspaper daily journalist reporter press
internet online website web
poor poverty
rich wealthy billionaire
home house residence apartment
helping help aid assist assistance support supported back backed backing
oppose opposed resist resisted
defend defended
fight fought battle
vow swear
negative adverse harm harmful hurtful
affect affected impact impacted influence
doubt doubtful question dispute disputed sceptical skeptical suspicion
credible credibility truthful truthfulness honesty trust
huge massive big large enormous giant vast
small little tiny minor modest
fast quick rapid rapidly swift swiftly
slow slowly sluggish weak weakness
strong robust solid
important key significant crucial major
dangerous risky risk peril
angry anger furious fury outrage outraged
safe safety secure security
new fresh
old former ex previous
first initial original
last final
area region district zone
town city municipality
capital
street road avenue
america american us u.s
britain british uk briton
russia russian moscow kremlin
ukraine ukrainian kyiv kiev
china chinese beijing
france french paris
germany german berlin
turkey turkish turk ankara
israel israeli
iran iranian tehran
iraq iraqi baghdad
syria syrian damascus
korea korean pyongyang
mexico mexican
spain spanish
italy italian
greece greek
poland polish
netherlands dutch
europe european eu
palestine palestinian
saudi riyadh
afghanistan afghan kabul
pakistan pakistani
india indian delhi
japan japanese tokyo
canada canadian ottawa
australia australian
egypt egyptian cairo
`;

let rowsByStem: ReadonlyMap<string, string> | null = null;

/** The rows by the stems of their words; stemmed when they are first asked for. */
export function synonymsByStem(): ReadonlyMap<string, string> {
  rowsByStem ??= read();
  return rowsByStem;
}

function read(): Map<string, string> {
  const rows = new Map<string, string>();
  for (const row of ROWS.trim().split('\n')) {
    const [name = '', ...others] = row.split(' ');
    for (const word of [name, ...others]) if (!rows.has(stem(word))) rows.set(stem(word), name);
  }
  return rows;
}
