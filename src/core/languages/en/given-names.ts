import type { Gender } from '../quote-words';

// Common given names in English-language news, compiled by hand for this project; a fact list, no foreign licence applies.
const FEMALE = `abigail ada adele aisha alexandra alice alicia alison allison alyssa amanda amber amelia amina amy ana anastasia andrea angela angelina anita
ann anna anne annette annie antonia april ariana arianna ashley audrey ava barbara beatrice becky belinda bella bernadette bernice beth betsy
betty beverly bianca bonnie brandi brenda bridget britney brittany camila camilla candace cara carla carly carmen carol carole caroline
carolyn carrie cassandra catherine cathy cecilia celeste charlotte chelsea cheryl chloe christina christine cindy claire clara claudia
colleen connie constance courtney crystal cynthia daisy dana danielle dawn debbie deborah debra denise diana diane dina dolores donna dora
doris dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth ella ellen eloise emily emma erica erika erin esther eva eve evelyn
faith farah fatima fiona florence frances gabriela gabrielle gail gemma georgia georgina geraldine gillian gina ginny giorgia gisele gladys
glenda gloria grace greta gretchen gwen hailey hannah harriet hayley hazel heather heidi helen helena hilary hillary holly hope huma ida
imogen ingrid irene iris irina isabel isabella isla ivanka ivy jacinda jackie jacqueline jane janet janice jean jeanne jenna jennifer jenny
jessica jill joan joanna joanne jocelyn jodie josephine joy joyce judith judy julia julie juliet kaja kamala kara karen karin karine kate
katherine kathleen kathryn kathy katie katrina katy kayla kayleigh keisha kellie kellyanne kemi kerry kim kimberly kirsten kirstjen kristen
kristin kristina lara latoya laura lauren leah leila lena leslie liana lily linda lisa liz liza loretta lorraine louise lucia lucy lydia
lynn lynne mabel madeleine madison maggie malala mandy mara marcia margaret margot maria marian marie marilyn marina marjorie martha mary
maureen maya megan meghan melania melanie melinda melissa mercedes meredith mia michele michelle mildred millie mimi miranda molly mona
monica muriel nadia nancy naomi natalia natalie natasha nicola nicole nikki nina nora norma olena olga olivia oprah paige pam pamela patricia
patty paula pauline peggy penelope penny petra phoebe phyllis pippa polly priscilla priti priya rachel ramona rebecca regina renee rita roberta
robin rosa rose rosemary rosie roxanne ruby ruth sabrina sadie sally samantha sandra sandy sara sarah sasha selina serena shannon sharon
sheila shelley sheri sherry shirley sienna silvia simone sofia sonia sophia sophie stacey stacy stella stephanie sue suella susan susanna
suzanne svetlana sylvia tabitha tamara tammy tanya tara tatiana teresa tess tessa thelma theresa tiffany tina toni tracey tracy tricia
tulsi ursula valentina valerie vanessa vera veronica vicky victoria viola violet virginia vivian wanda wendy whitney wilma winnie yasmin
yolanda yulia yvette yvonne zara zoe zoya angie loretta elise lucinda ilhan rashida ayanna condoleezza benazir aung megyn savannah anya
oksana nadine bernadine jeanine lynda tulip rishma shabana yvette bridgette annalena sanna mette magdalena brigitte marine giorgina claudine`;

const MALE = `aaron abdul abdullah abraham adam adrian ahmed aidan al alan albert aleksandr alejandro alex alexander alexei alfonso alfred ali alistair
allan allen alvin amir anders andre andrei andrew andriy andy angelo angus anthony antonio antony archie arnold arthur ash ashton barack
barney barry bart bashar ben benedict benjamin benny bernard bernie bert bill billy binyamin bob bobby boris brad bradley brandon brendan brent
bret brett brian bruce bryan byron caleb callum calvin cameron carl carlos cecil cedric chad charles charlie chester chris christian
christopher chuck clarence clark claude clay clayton cliff clifford clint clive clyde cody colin connor conor corey cory craig curtis cyril
dale damian damien dan daniel danny darrell darren dave david dean denis dennis derek desmond dick diego dimitri dirk dmitri dmitry dmytro dominic
don donald doug douglas duncan dustin dwayne dwight dylan earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott elon
emmanuel enrique eric erik ernest ethan eugene evan felipe felix fernando floyd francis francisco francois frank franklin fred frederick
gabriel gareth gary gavin geoff geoffrey george gerald gerard gerry gilbert giles glen glenn gordon graham grant greg gregory guy hakeem hamid
hans harold harry harvey hassan hector henry herbert herman herschel hitoshi horace howard hubert hugh hugo hussein huw iain ian ibrahim igor
imran isaac ismail ivan jack jackson jacob jacques jaime jake jamal james jamie jared jason javier jay jed jeff jeffrey jens jeremy jerome
jerry jesse jesus jim jimmy jair jo joaquin joe joel johan johannes john johnny jon jonah jonathan jordan jorge jose josef joseph josh joshua juan
jude julian julio julius jurgen justin karl keir keith kelvin ken kenneth kenny kevin khalid kofi kurt kyle lance larry laurence lawrence lee leo
leon leonard leonid leroy leslie lester levi lewis liam lindsey lionel lloyd logan lorenzo lou louis luca lucas luis luiz luke luther mahmoud malcolm
manuel marc marcel marco marcus mario mark marshall martin marty marvin mateo matt matteo matthew maurice max maxwell mehmet melvin michael
michel mick miguel mike mikhail miles mitch mitchell mitt mohamed mohammad mohammed morgan morris moses muhammad mustafa narendra nathan
nathaniel neal ned neil nelson newt nicholas nick nicolas nigel nikita nikolai noah noel norman oleg oleh oleksandr oliver olivier omar orlando oscar
osama otto owen pablo patrick paul pavel pavlo pedro percy pete peter phil philip phillip pierre piers prince rafael raj rajiv ralph ramon
randall randy raul ray raymond reg reggie reginald reince rex ricardo richard rick ricky rishi rob robbie robert roberto rod rodney rodrigo roger
roland ron ronald ronnie rory ross roy ruben rudolph rudy rupert russell ryan sadiq salman sam samuel saul scott sean sebastian serge
sergei sergey sergio seth shane shaun sheldon shinzo sidney silvio simon solomon spencer stan stanley stefan stephen sterling steve steven
stewart stuart tariq ted terence terrence terry theodore theo thomas tim timothy toby todd tom tomas tommy tony travis trent trevor tristan troy tucker
tyler umar uri vadim valery vernon victor vijay viktor vince vincent viktar vitali vitaly vlad vladimir vladislav volodymyr vyacheslav wade wallace
walter warren wayne wes wesley will willard william willie winston wolfgang xavier yair yevgeny yitzhak yuri zac zach zachary zak corey hunter
beto reince bart rand marco jeb lindell strobe cory gerhard emmerson jens antony olaf ehud naftali benny yoav recep tayyip kyriakos pete`;

const EITHER = `alexis avery blake cameron casey charlie dana drew hayden jamie jan jo jordan kelly kim kris lee leigh lindsay lindsey loren lynn marion morgan
pat quinn reese riley robin rowan sam sandy sasha shelby sidney skyler stacy taylor terry tracy val ash kerry hilary francis jackie alex
chris ali dominique jess ariel andrea nikita jean`;

const read = (names: string, gender: Gender) => names.split(/\s+/).map((name) => [name, gender] as const);

/** Given names, folded, with the gender of nearly all who bear them; null where both are common. */
export const GIVEN_NAMES: ReadonlyMap<string, Gender> = new Map([...read(FEMALE, 'female'), ...read(MALE, 'male'), ...read(EITHER, null)]);
