import type { Gender } from '../quote-words';

// Common given names in English-language news, compiled by hand for this project; a fact list, no foreign licence applies.
const FEMALE = `amira abigail ada adele aisha alexandra alice alicia alison allison alyssa amanda amber amelia amina amy ana anastasia andrea angela angelina anita
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
oksana nadine bernadine jeanine lynda tulip rishma shabana yvette bridgette annalena sanna mette magdalena brigitte marine giorgina claudine
aaliyah abbie abby addison aditi adriana adrienne agnes aiko aileen aimee aisling alana alejandra alessandra alexa alina alma alondra amal amara
amrita anja anjali annabel araceli asha astrid aurelia ayesha beatriz bettina billie bonita breanna brianna briony britta bronwyn brooke bryony
caitlin caitlyn camille carina carmel carmela cassie cate charlene charmaine chiara christa ciara colette consuelo cora cordelia corinne cristina
dahlia danica daniela daniele daphne darcy daria deanna deepa deirdre delia demi dorothea edna eilidh elaina eleanora elin elisa eliza elke elodie
elsa elsie emilia esme esmeralda esperanza estelle etta eugenia eunice evangeline fabiola fatou federica felicia felicity fernanda fleur flora
francesca francine freya frida genevieve giulia graciela greer gwendolyn gwyneth hana hanna hollie ilana ilse iman imelda inaya indira ines inge
ingeborg isha isobel itzel izzy jamila jana jasmin jasmine jayne jemima jemma jolene josie juanita juliana juliette justine kaitlyn karla karolina
katarina katerina kathie kathrin katja kavita kaya kelsey kendra kerri khadija kiara kiera kirstie kirsty klara krista kristie krystal ksenia laila
lakshmi lana larisa latisha laurel laurie layla lea leonie letitia leyla lidia lila lilia lilian lilith lillian lina liudmila lois lola lorena lori
lorna louisa lubna lucille luisa lyndsey lynette lyudmila maddie maeve magda mairead maisie makayla manuela maren mariam mariana marianne maribel
maricela marisa marissa marjory marlene marsha marta martina mathilde matilda maura maxine michaela milena millicent milly mireille miriam moira
monique montserrat myra myrtle nadiya nadja naima nataliia natalya neha nerys nia nisha noelle noor noreen octavia odette oleksandra oona ophelia orla
paola perla philippa pilar polina poppy priyanka rachael rafaela raisa rana raquel razia rebekah rekha rhea rhiannon rhoda rhona rhonda ritu robyn
rochelle roisin ronda rosalba rosalie rosalind rosalyn rosanna roya sabine sadia safiya saira salma saoirse sapna scarlett shakira shamima shanice
shauna shayla shelly shira shona shreya sian sigrid sinead siobhan skye solange solveig stefania steffi sunita suzanna suzette sveta sybil sylvie
talia tamar tamika tanisha tanja taraneh tasha tatyana tetiana thea tia tracie trish trisha tyra uma velma verity veronika vikki viktoria viktoriia
vivien vivienne willa winona xiomara yael yana yara yelena yoko zahra zainab zelda zena zeynep zhanna zoey zola zsofia zuzana`;

const MALE = `per aaron abdul abdullah abraham adam adrian ahmed aidan al alan albert aleksandr alejandro alex alexander alexei alfonso alfred ali alistair
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
beto reince bart rand marco jeb lindell strobe cory gerhard emmerson jens antony olaf ehud naftali benny yoav recep tayyip kyriakos pete
abdelaziz abdelrahman abdulaziz abe adebayo adil aditya adnan ahmad aiden ajay akash akira alasdair alberto aldo alec alessandro alfie alfredo alireza
alvaro amit amos anas anatolii anatoly andreas andrii andrzej anil anish ankit ansel antoine anton anwar arif arjun arkady armando artem arturo arun
arvind ashish asif asim aslan atul augusto avi axel ayaan ayman aziz babak bashir basil benoit bernardo bertrand bilal bjorn boaz bogdan bohdan bram
branden brock bruno bryce calum carlo carlton caspar casper cesar chaim chet chibuike chidi chinedu christoph christophe cian ciaran claudio clement
colm conrad cormac cornelius cristian cristiano cyrus daan dafydd damon darius dariusz darryl daryl davide davy declan deepak delroy demetrius denys
denzel dermot derrick dexter diarmuid dieter dilip dimitris dinesh dom dominik donovan dorian dougie duane eamon eamonn eduard egor eitan eladio elio
eliot ellis elton elvis emanuel emil emiliano emilio emre enda enrico enver enzo eoin ephraim erdem ergun ernesto ernst erwin esteban etienne everett
ewan ezekiel ezra fabian fabio fabrizio fadi fahad faisal farhan farid fatih federico ferdinand fergal fergus finlay finley finn francesco franco
franz fraser freddie freddy frederic friedrich fritz gabe garrett georg georgios gianluca gianni gideon gino giovanni giuseppe gopal graeme gregor
grzegorz guido guillaume guillermo gunnar gus gustav gustavo gyorgy habib hafiz haider hakan hamish hamza haris haroon haruto hasan hashim heinrich
hendrik henri henrik hideo hiroshi hryhorii humberto humza idris ignacio ilya ingo isaiah ishaan ismael istvan itamar ivo jace jagdeep jakob jakub
jalal janusz jaroslav jarrod javad jayden jedediah jeffery jerald jeremiah jermaine joachim joao joey johann johnathan jonas jonny jordi josiah jost
kabir kamal kamran karan kareem karim kasper keegan kelechi kendrick kenji khaled khalil kieran kirill klaus konstantin kristian kristoffer krzysztof
kunal kwame kwasi lachlan lars laszlo leandro leif lennox lenny leonardo leopold lev lior louie luc lucian luciano lucien lukas lyle maciej magnus
majid maksym malachy marcelo marcin marcos marius markus marlon massimo mateus mathew mathias mathieu matias matthias matthieu mauricio mauro maxim
maxime maximilian mehdi mervyn micheal mickey mihai mikael milo miroslav mohit mordecai moritz morten moshe muhammed musa mykola myles myron nabil
nadav nadeem nahid nasser naveed naveen nestor niall nicolae nicolai niels nikhil niklas niko nikolas nils nimrod nitin noam nolan nuno ofer oleksii
ollie omer ondrej osman ostap otis owain paddy padraig pankaj paolo parvez pascal patricio paulo petro pietro piotr prakash pranav pyotr quentin radek
radoslaw rafi rahim rahul rajesh ralf ramesh rami raoul raphael rashad rashid reinhard remy reuben reza rhys riccardo ritchie rocco roddy roderick
rodger rodolfo rogelio rohan rohit rolf romeo ronan roscoe roshan ruairi rudi rudolf rufus rui ruslan rustam sachin saeed sajid salim salvatore sameer
sami samir sandeep sander sandro sanjay sanjeev seamus serhii seung shahid shai shaquille sharif shimon shlomo siegfried silas simeon soren stanislav
stefano stjepan sumit sunil suresh sven sylvain sylvester taavi taha takeshi tamas taras taro teddy terrance terrell thabo thaddeus thibault thierry
tiago tibor tiernan timmy timur tobias tomasz tommaso torsten tunde tyson umberto umer unai uriel usman vadym valentin valerio vasyl viacheslav vikram
vincenzo vinnie viraj virgil vitalii vivek vsevolod waleed walid walt wendell wilbur wilfred wilhelm willem wojciech wyatt xander yahya yaroslav yasin
yasir yehuda yevhen yonatan yosef younis youssef yurii yusuf yves zaid zain zane zdenek ziad zohran zoltan zubair zurab`;

const EITHER = `alexis avery blake cameron casey charlie dana drew hayden jamie jan jo jordan kelly kim kris lee leigh lindsay lindsey loren lynn marion morgan
pat quinn reese riley robin rowan sam sandy sasha shelby sidney skyler stacy taylor terry tracy val ash kerry hilary francis jackie alex
chris ali dominique jess ariel andrea nikita jean
dee devin jade jaden jai jaya kai kiran micah noa remi rene shawn yan`;

const read = (names: string, gender: Gender) => names.split(/\s+/).map((name) => [name, gender] as const);

/** Given names, folded, with the gender of nearly all who bear them; null where both are common. */
export const GIVEN_NAMES: ReadonlyMap<string, Gender> = new Map([...read(FEMALE, 'female'), ...read(MALE, 'male'), ...read(EITHER, null)]);
