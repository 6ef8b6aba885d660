import { describe, expect, it } from 'vitest';
import { compare, tell } from './story';

// Pairs of sentences as two outlets could write them, all invented. Names stand inside a sentence of their texts once more, as in real reports.
const REST = 'Nothing else was known in Norland, Silva and Roe said, and Tarsk was silent.';
const telling = (id: string, sentence: string) => ({ id, outlet: `Outlet ${id}`, published: '2024-03-06', text: `${sentence}\n\n${REST}` });
const differing = (here: string, there: string) => compare(telling('page', here), [tell(telling('other', there))]).figures;

describe('two outlets differ where', () => {
  it.each([
    [
      'At least 14 people were killed when a ferry capsized off Port Lowen on Sunday, the coastguard said.',
      'A ferry capsized off Port Lowen on Sunday, killing 19 people, officials said.',
    ],
    [
      'The blast at the Carrow mill killed six workers, the fire service said.',
      'Eight workers died in the explosion at the Carrow mill, according to the fire service.',
    ],
    [
      'The death toll from the earthquake in Tarsk has risen to 212, the interior ministry said.',
      'The earthquake in Tarsk has killed at least 340 people, rescue workers said.',
    ],
    [
      'Police arrested 48 protesters outside the Harwick refinery on Saturday.',
      'Officers made 63 arrests at the protest outside the Harwick refinery on Saturday.',
    ],
    [
      'Brandt Steel reported a loss of €240 million for the third quarter on Tuesday.',
      'Brandt Steel on Tuesday posted a third-quarter loss of €310 million.',
    ],
    [
      'Kestrel agreed to buy the chipmaker Solva for $3.2 billion in cash.',
      'Kestrel is to buy chipmaker Solva in a deal worth $4.1 billion.',
    ],
    [
      'The government announced a $450 million aid package for farmers hit by the drought.',
      'Farmers hit by the drought will get aid of $600 million, the government announced.',
    ],
    [
      'The hackers demanded a ransom of $5 million from the hospital group Medion.',
      'Medion, the hospital group, was told to pay a ransom of $8 million by the hackers.',
    ],
    ['Senators passed the dam bill by 54 votes to 46 on Thursday.', 'The dam bill passed the Senate by 52 votes to 46 on Thursday.'],
    [
      'Mayor Ana Silva won the election in Easterby with 54 percent of the vote.',
      'Ana Silva was re-elected mayor of Easterby with 58 percent of the vote.',
    ],
    [
      'Turnout in the referendum was 61 per cent, the electoral commission said.',
      'The electoral commission put turnout in the referendum at 67 per cent.',
    ],
    [
      'About 20,000 people marched through Lowen on Saturday against the pension reform, police said.',
      'Some 50,000 people marched through Lowen on Saturday against the pension reform, organisers said.',
    ],
    [
      'The fire has destroyed 120 homes and forced 4,000 residents to leave.',
      'About 9,000 residents had to leave and 120 homes were destroyed by the fire.',
    ],
    [
      'Former minister Paul Winter was sentenced to seven years in prison for taking bribes.',
      'A court sentenced former minister Paul Winter to nine years in prison for bribery.',
    ],
    [
      'A 6.1-magnitude earthquake struck the coast of Tarsk early on Monday.',
      'An earthquake of magnitude 6.4 struck off the coast of Tarsk early on Monday.',
    ],
    ['The tanker ran aground 12 miles off the coast of Lowen.', 'The tanker ran aground about 20 miles off the coast of Lowen.'],
    ['The fire had burnt 12,000 acres of forest by Sunday night.', 'By Sunday night the fire had burned 17,000 acres of forest.'],
    [
      'The trial of banker Jonas Vale will begin on 12 May, the court said.',
      'The trial of banker Jonas Vale will begin on 19 May, according to his lawyer.',
    ],
    [
      'The plane was carrying 132 passengers and six crew when it left Velden.',
      'There were 137 passengers and six crew on the plane when it left Velden.',
    ],
    [
      'Temperatures in Sevro reached 41C on Wednesday, a record for June.',
      'Temperatures in Sevro reached 43C on Wednesday, a record for June.',
    ],
    [
      'Nearly half of the pupils at Harwick schools missed lessons last year, the report found.',
      'A third of the pupils at Harwick schools missed lessons last year, the report found.',
    ],
    [
      'The hostages were held for 11 days in a cellar near Orba before troops freed them.',
      'Troops freed the hostages, who were held for 14 days in a cellar near Orba.',
    ],
    [
      'The storm left 80,000 households without power in the north.',
      'Some 120,000 households in the north were without power after the storm.',
    ],
    [
      'A pedestrian bridge collapsed in Millbrook on Thursday afternoon, killing at least nine people and trapping others in their cars, the sheriff said.',
      'Thirteen people died when a pedestrian bridge fell onto a busy road in Millbrook, officials said on Thursday evening.',
    ],
    [
      'More than 90,000 people have signed a petition against the closure of the Harwick library.',
      'A petition against the closure of the Harwick library has gathered 120,000 signatures.',
    ],
    [
      'The county plans to spend £36 million on the new tram line to the port.',
      'The new tram line to the port will cost the county £48 million.',
    ],
    [
      'Four children were among the dead in the bus crash near Orba, police said.',
      'Police said seven children were among those killed in the bus crash near Orba.',
    ],
    [
      'The general faces up to 12 years in prison if he is convicted of treason.',
      'If convicted of treason, the general could spend 20 years in prison.',
    ],
    [
      'A Mora poll published on Friday put support for the treaty at 45 percent.',
      'Support for the treaty stood at 51 percent in a Mora poll published on Friday.',
    ],
    ['Polls open on 3 June in the election for the Lowen council.', 'The election for the Lowen council is to be held on 10 June.'],
    [
      'Firefighters worked in heat of 38°C at the Carrow mill on Sunday.',
      'On Sunday firefighters at the Carrow mill worked in heat of 42 degrees Celsius.',
    ],
    [
      'Two-thirds of the teachers in Harwick took part in the strike, the union said.',
      'About half of the teachers in Harwick took part in the strike, the council said.',
    ],
    [
      'Tarsk fired 84 drones at Norland overnight, the air force said.',
      'Overnight Tarsk launched 112 drones at Norland, according to the defence ministry.',
    ],
    [
      'Norland fired six missiles at a depot in the Sevro region on Tuesday, Tarsk said.',
      'Norland struck a depot in the Sevro region on Tuesday with eight missiles, officials said.',
    ],
    [
      'More than 40,000 people have fled across the border from Tarsk since Friday, the UN said.',
      'Since Friday 65,000 people have fled across the border from Tarsk, aid groups said.',
    ],
    [
      'Some 210 people were arrested at the march in Velden on Saturday.',
      'Police in Velden said they had arrested 260 people at the march on Saturday.',
    ],
    [
      'The government will raise the tax on fuel by 8 cents a litre in July.',
      'The tax on fuel is to rise by 11 cents a litre in July, the government said.',
    ],
  ])('%s', (here, there) => {
    expect(differing(here, there)).not.toEqual([]);
    expect(differing(there, here)).not.toEqual([]);
  });
});

describe('two outlets say the same where', () => {
  it.each([
    ['The company lost $1.23 billion last year.', 'The company lost $1.2 billion last year.'],
    ['At least 20 people were killed in the blast in Orba.', 'A blast in Orba killed 23 people.'],
    ['Two-thirds of the members voted for the strike.', 'About 67 percent of the members voted for the strike.'],
    [
      'Half of the pupils at Harwick schools missed lessons last year.',
      'Fifty percent of the pupils at Harwick schools missed lessons last year.',
    ],
    ['A quarter of households in Sevro cannot pay their rent.', 'Some 25% of households in Sevro cannot pay their rent.'],
    ['Temperatures in Sevro reached 41C on Wednesday.', 'Temperatures in Sevro reached 106F on Wednesday.'],
    ['Temperatures in Sevro reached 40.8C on Wednesday.', 'Temperatures in Sevro reached almost 41 degrees on Wednesday.'],
    ['The tanker ran aground 12 miles off the coast of Lowen.', 'The tanker ran aground about 19 km off the coast of Lowen.'],
    ['Eight people were killed in the crash, including three children.', 'Three children and five adults died in the crash.'],
    ['The dam bill passed by 54 votes to 46.', 'Senators voted 54-46 for the dam bill.'],
    ['Rescuers pulled 33 miners out of the shaft at Orba.', 'All 33 of the miners at Orba were brought to the surface.'],
    ['About 1,000 people gathered outside the court in Lowen.', 'A crowd of 1,040 gathered outside the court in Lowen.'],
    ['It was 104 degrees Fahrenheit in the arena when she fell.', 'It was 40C in the arena when she fell.'],
    [
      'A third of the members of the Senate face election this autumn.',
      'About 33 percent of the members of the Senate face election this autumn.',
    ],
    ['More than half of the voters reject the plan.', 'The plan is rejected by 57 percent of the voters.'],
    ['The siege lasted two days.', 'The siege lasted 48 hours.'],
    ['The town lies 30 miles from the front.', 'The town lies about 50 kilometres from the front.'],
    ['About a dozen cars burned in the depot.', 'Twelve cars burned in the depot.'],
  ])('%s', (here, there) => {
    expect(differing(here, there)).toEqual([]);
    expect(differing(there, here)).toEqual([]);
  });
});

describe('two outlets tell of different things where', () => {
  it.each([
    ['The blast in Orba killed 12 people.', 'The blast in Orba wounded 15 people.'],
    ['The storm killed 12 people in Norland on Monday.', 'The storm killed 17 people in Tarsk on Monday.'],
    ['The fire at the Carrow mill killed six workers on Monday.', 'A fire at the mill in 2009 killed nine workers; on Monday six died.'],
    ['Of the dead, 14 were women, the hospital said.', 'Of the dead, 19 were children, the hospital said.'],
    ['Silva won 54 percent of the vote in Easterby.', 'Roe won 38 percent of the vote in Easterby.'],
    ['The unions ask for a pay rise of 9 percent.', 'The employers offered a pay rise of 6 percent.'],
    ['Norland will send 1,500 soldiers to the border.', 'Tarsk will send 2,000 soldiers to the border.'],
    ['A 34-year-old man was arrested over the stabbing.', 'A 27-year-old woman was hurt in the stabbing.'],
    ['The ministry will spend $450 million on new trains this year.', 'The ministry spent $380 million on new trains last year.'],
    ['Shares in Brandt Steel fell 4 percent on Tuesday.', 'Shares in Brandt Steel closed 6 percent lower on Wednesday.'],
    ['The first tranche of the loan is worth $2 billion.', 'The second tranche of the loan is worth $3 billion.'],
    ['A poll by Mora found that 45 percent of voters back the treaty.', 'A poll by Delta found that 52 percent of voters back the treaty.'],
    ['Temperatures reached 41C in Sevro on Wednesday.', 'Temperatures reached 38C in Orba on Wednesday.'],
    ['The firm was fined $12 million over the leak.', 'The clean-up of the leak cost the firm $18 million.'],
    ['In Sevro the storm killed 21 people.', 'In Orba the storm killed 16 people.'],
    ['Nine officers were injured in the clashes at the port.', 'Fourteen protesters were injured in the clashes at the port.'],
    [
      'Profit at Halden rose to 240 million euros in the first quarter.',
      'Halden reported a profit of 310 million euros in the third quarter.',
    ],
    ['The poll found that 41 percent of voters approve of the mayor.', 'The poll found that 52 percent of voters disapprove of the mayor.'],
    ['In 2015 the festival sold 18,000 tickets.', 'The festival sold 24,000 tickets.'],
    ['The home side had 61 percent of the ball.', 'The visitors had 39 percent of the ball, fewer than in their last game.'],
    ['Jonas Vale was sentenced to nine years in prison.', 'Paul Winter was sentenced to 14 years in prison.'],
    ['Silva raised $3.1 million in the first quarter for her campaign.', 'Roe raised $4.4 million in the first quarter for her campaign.'],
    ['Each household will get 300 euros from the fund.', 'Each pensioner will get 450 euros from the fund.'],
    ['The minimum fine for the offence is 500 euros.', 'The maximum fine for the offence is 800 euros.'],
    ['Halden will create 900 jobs at its plant in Lowen.', 'Halden will cut 1,200 jobs at its plant in Lowen.'],
    ['Before the vote the party had 48 seats.', 'After the vote the party has 61 seats.'],
    ['The firm employs 340 women at the plant.', 'The firm employs 520 people at the plant.'],
    ['Silva won 31 percent in the first round.', 'Silva won 47 percent in the second round.'],
    ['Police charged 14 men over the riot.', 'Police are looking for 19 men over the riot.'],
    ['On Friday 41 cars were burnt in Velden.', 'On Saturday 64 cars were burnt in Velden.'],
    ['Tarsk launched 112 drones overnight, the air force said.', 'The air force shot down 84 drones overnight, it said.'],
    ['Norland grew 31 million tonnes of wheat.', 'Norland sold 24 million tonnes of wheat abroad.'],
    ['The party has 34 seats in the council.', 'A party needs 41 seats in the council for a majority.'],
    ['The oil price opened at $71 a barrel.', 'The oil price closed at $76 a barrel.'],
    ['The lower court fined the firm $4 million.', 'The appeals court fined the firm $6 million.'],
    ['The fund has raised 340,000 euros so far.', 'The fund wants to raise 500,000 euros.'],
    ['The ministry planned to build 400 homes in Lowen.', 'The ministry has built 260 homes in Lowen.'],
    ['The average wage rose to 2,900 euros.', 'The minimum wage rose to 1,900 euros.'],
    ['The lower house passed the bill by 210 votes.', 'The upper house passed the bill by 140 votes.'],
    ['Of the rockets 14 hit the base.', 'Of the rockets 19 missed the base.'],
    ['The anchor will be back before April 24 from his long holiday.', 'The anchor has been on his long holiday since April 11.'],
  ])('%s', (here, there) => {
    expect(differing(here, there)).toEqual([]);
    expect(differing(there, here)).toEqual([]);
  });
});

describe('a number with a comma ends no clause', () => {
  it('so that a rise and a fall are told apart', () => {
    const rose = 'Visits to Norland museums rose from 1,100 visitors to 1,900 visitors, the museum council said.';
    const fell = 'Visits to Norland museums fell from 2,900 visitors to 1,400 visitors, the museum council said.';
    expect(differing(rose, fell)).toEqual([]);
  });

  it.each([
    [
      'A magnitude 6.4 earthquake struck the coast of Norland on Sunday.',
      'A magnitude 5.2 aftershock struck the coast of Norland on Sunday.',
    ],
    ['Prosecutors sought 15 years in prison for Roe.', 'A judge in Easterby gave Roe 12 years in prison.'],
    ['Nurses asked for a pay rise of 5% on Sunday.', 'The government gave nurses a pay rise of 3.3% on Sunday.'],
  ])('nor are these of one thing: %s', (here, there) => {
    expect(differing(here, there)).toEqual([]);
  });
});
