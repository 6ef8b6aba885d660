import type { Gender } from '../quote-words';

const read = (words: string, gender: Gender) =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, gender] as const);

/** Titles before names, folded, with the gender that some tell. */
export const TITLES: ReadonlyMap<string, Gender> = new Map([
  ...read('mr sir lord king prince congressman chairman father brother councilman baron duke', 'male'),
  ...read('mrs ms miss dame lady queen princess congresswoman chairwoman sister councilwoman baroness duchess', 'female'),
  ...read(
    `mx dr prof professor president president-elect vice-president vice prime minister chancellor senator sen rep representative governor gov mayor judge justice general gen colonel col captain capt
    lieutenant lt sergeant sgt major maj admiral adm commander chief secretary speaker pope rev reverend bishop archbishop cardinal imam rabbi ambassador attorney
    detective det inspector insp superintendent supt dci dcs pc constable ch commissioner cllr brigadier brig corporal cpl cmdr ayatollah officer sheriff councillor coach premier former ex acting deputy spokesman spokeswoman spokesperson host anchor leader candidate nominee del
    director professor minister whip agent senators sens representatives reps justices judges ministers governors presidents generals`,
    null,
  ),
]);

/** Heads of descriptions of one person, folded, with the gender that some tell. */
export const ROLES: ReadonlyMap<string, Gender> = new Map([
  ...read(
    `congressman spokesman chairman councilman businessman anchorman king prince father brother husband son actor man boy uncle nephew widower grandfather
    salesman policeman fireman cameraman serviceman frontman assemblyman statesman duke lord gentleman guy mogul billionaire tycoon
    dutchman irishman welshman englishman frenchman cornishman yorkshireman scotsman midshipman barman postman handyman sportsman clergyman nobleman fisherman`,
    'male',
  ),
  ...read(
    `congresswoman spokeswoman chairwoman councilwoman businesswoman queen princess mother sister wife daughter actress woman girl aunt niece widow grandmother
    policewoman duchess lady assemblywoman mum mom
    frenchwoman englishwoman irishwoman welshwoman sportswoman clergywoman schoolgirl midwife waitress`,
    'female',
  ),
  ...read(
    `minister secretary president chancellor senator representative governor mayor judge justice general colonel captain spokesperson chair chief director executive
    head leader founder co-founder professor analyst expert lawyer attorney prosecutor officer commander ambassador envoy adviser advisor aide host author manager coach owner
    economist scientist researcher doctor nurse teacher student candidate nominee lawmaker mp premier pope bishop archbishop correspondent reporter editor writer
    singer player driver farmer resident activist organiser organizer coordinator commissioner councillor deputy strategist historian engineer pilot sheriff detective
    inspector speaker democrat republican politician star pundit commentator columnist moderator rival opponent victim suspect defendant witness survivor
    neurosurgeon surgeon physician hopeful contender front-runner frontrunner presenter broadcaster singer rapper comedian celebrity heir developer mogul businessperson
    academic lecturer fellow pollster consultant veteran soldier sailor marine official diplomat premier pontiff monarch anchor journalist blogger legislator congressperson
    administrator treasurer superintendent principal dean vice-president ceo cfo coo counsel magistrate coroner incumbent socialist conservative chairperson partner fiance boyfriend
    parent child friend colleague neighbor neighbour supporter voter user tourist traveller shopper volunteer donor lobbyist investor trader banker nominee secretary-general
    spaniard briton scot dane swede finn pole serb croat turk midfielder defender striker winger goalkeeper forward footballer skipper vice-captain boss batsman
    bowler golfer cyclist boxer sprinter swimmer runner jockey athlete champion quarterback pitcher wrestler gymnast skier skater rower referee umpire trainer
    assistant barrister solicitor virologist epidemiologist biologist physicist chemist geologist psychologist psychiatrist sociologist anthropologist archaeologist
    astronomer climatologist meteorologist seismologist immunologist oncologist cardiologist paediatrician pediatrician statistician mathematician criminologist
    zoologist ecologist botanist neuroscientist paramedic firefighter pharmacist dentist vet veterinarian astronaut photographer novelist poet playwright composer
    conductor curator designer artist painter sculptor dancer choreographer model chef baker butcher plumber builder carpenter electrician mechanic shopkeeper
    grocer landlord tenant publican hairdresser accountant architect surveyor vicar priest chaplain deacon campaigner protester demonstrator negotiator
    whistleblower shareholder creditor trustee publicist filmmaker film-maker screenwriter showrunner podcaster youtuber influencer streamer gamer entrepreneur
    restaurateur hotelier retailer rancher grower beekeeper gardener librarian caretaker cleaner carer caregiver therapist physiotherapist counsellor counselor monk
    nun missionary refugee migrant prisoner inmate juror forewoman foreman barista waiter bartender trucker cabbie commuter hiker climber diver surfer skydiver
    mountaineer adventurer explorer conservationist environmentalist ranger warden gamekeeper ombudsman auditor registrar peer secretary-treasurer comptroller
    recorder clerk speechwriter undersecretary attache consul`,
    null,
  ),
]);
