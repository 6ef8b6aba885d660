/** News outlets by country (first line of a block: ISO 3166), one `domain name` per line. Facts only: registered domain, usual name. */
export const OUTLETS: readonly string[] = [
  `GB
bbc.co.uk BBC
bbc.com BBC
theguardian.com The Guardian
guardian.co.uk The Guardian
telegraph.co.uk The Telegraph
independent.co.uk The Independent
the-independent.com The Independent
thetimes.co.uk The Times
thetimes.com The Times
thesundaytimes.co.uk The Sunday Times
ft.com Financial Times
news.sky.com Sky News
sky.com Sky News
itv.com ITV News
channel4.com Channel 4 News
dailymail.co.uk Daily Mail
dailymail.com Daily Mail
mailonsunday.co.uk The Mail on Sunday
mirror.co.uk The Mirror
thesun.co.uk The Sun
the-sun.com The U.S. Sun
express.co.uk Daily Express
dailystar.co.uk Daily Star
metro.co.uk Metro
standard.co.uk Evening Standard
inews.co.uk The i Paper
theipaper.com The i Paper
cityam.com City A.M.
gbnews.com GB News
lbc.co.uk LBC
talk.tv Talk
morningstaronline.co.uk Morning Star
economist.com The Economist
spectator.co.uk The Spectator
newstatesman.com New Statesman
newscientist.com New Scientist
theweek.co.uk The Week
prospectmagazine.co.uk Prospect
private-eye.co.uk Private Eye
bylinetimes.com Byline Times
opendemocracy.net openDemocracy
theconversation.com The Conversation
huffingtonpost.co.uk HuffPost UK
politicshome.com PoliticsHome
theregister.com The Register
theregister.co.uk The Register
scotsman.com The Scotsman
heraldscotland.com The Herald
thenational.scot The National
dailyrecord.co.uk Daily Record
pressandjournal.co.uk The Press and Journal
thecourier.co.uk The Courier
stv.tv STV News
walesonline.co.uk WalesOnline
nation.cymru Nation.Cymru
belfasttelegraph.co.uk Belfast Telegraph
belfastlive.co.uk Belfast Live
newsletter.co.uk News Letter
irishnews.com The Irish News
manchestereveningnews.co.uk Manchester Evening News
liverpoolecho.co.uk Liverpool Echo
birminghammail.co.uk Birmingham Mail
birminghampost.co.uk Birmingham Post
chroniclelive.co.uk Chronicle Live
yorkshirepost.co.uk The Yorkshire Post
yorkshireeveningpost.co.uk Yorkshire Evening Post
thestar.co.uk The Star
leeds-live.co.uk LeedsLive
examinerlive.co.uk Yorkshire Live
lep.co.uk Lancashire Post
lancashiretelegraph.co.uk Lancashire Telegraph
theboltonnews.co.uk The Bolton News
bristolpost.co.uk Bristol Live
nottinghampost.com Nottinghamshire Live
derbytelegraph.co.uk Derbyshire Live
leicestermercury.co.uk Leicestershire Live
stokesentinel.co.uk Stoke-on-Trent Live
plymouthherald.co.uk Plymouth Live
devonlive.com Devon Live
cornwalllive.com Cornwall Live
kentonline.co.uk Kent Online
kentlive.news Kent Live
essexlive.news Essex Live
hulldailymail.co.uk Hull Live
grimsbytelegraph.co.uk Grimsby Live
gloucestershirelive.co.uk Gloucestershire Live
mylondon.news MyLondon
edp24.co.uk Eastern Daily Press
eadt.co.uk East Anglian Daily Times
dailyecho.co.uk Southern Daily Echo
theargus.co.uk The Argus
oxfordmail.co.uk Oxford Mail
thenorthernecho.co.uk The Northern Echo
yorkpress.co.uk The Press
expressandstar.com Express & Star
shropshirestar.com Shropshire Star
portsmouth.co.uk The News
hamhigh.co.uk Ham & High
jerseyeveningpost.com Jersey Evening Post
radiotimes.com Radio Times
thejc.com The Jewish Chronicle
techradar.com TechRadar
middleeasteye.net Middle East Eye
eveningexpress.co.uk Evening Express
glasgowlive.co.uk Glasgow Live
glasgowtimes.co.uk Glasgow Times
edinburghnews.scotsman.com Edinburgh Evening News
edinburghlive.co.uk Edinburgh Live
eveningtelegraph.co.uk Evening Telegraph
thescottishsun.co.uk The Scottish Sun
theferret.scot The Ferret
dailypost.co.uk North Wales Live
southwalesargus.co.uk South Wales Argus
coventrytelegraph.net Coventry Telegraph
manchesterworld.uk Manchester World
londonworld.com London World
nationalworld.com National World
bathchronicle.co.uk Bath Chronicle
somersetlive.co.uk Somerset Live
dorsetlive.news Dorset Live
hampshirelive.news Hampshire Live
hertfordshiremercury.co.uk Hertfordshire Mercury
cambridge-news.co.uk Cambridge News
lincolnshirelive.co.uk Lincolnshire Live
gazettelive.co.uk Teesside Live
sunderlandecho.com Sunderland Echo
shieldsgazette.com The Shields Gazette
hartlepoolmail.co.uk Hartlepool Mail
northamptonchron.co.uk Northampton Chronicle & Echo
swindonadvertiser.co.uk Swindon Advertiser
bournemouthecho.co.uk Bournemouth Echo
worcesternews.co.uk Worcester News
telegraphandargus.co.uk Telegraph & Argus
wigantoday.net Wigan Today
blackpoolgazette.co.uk Blackpool Gazette
sussexlive.co.uk Sussex Live
surreylive.news Surrey Live
getsurrey.co.uk Surrey Live
iwcp.co.uk Isle of Wight County Press
guernseypress.com Guernsey Press
thelondoneconomic.com The London Economic
novaramedia.com Novara Media
tortoisemedia.com Tortoise Media
thecritic.co.uk The Critic
unherd.com UnHerd
conservativehome.com ConservativeHome
labourlist.org LabourList
order-order.com Guido Fawkes
middleeastmonitor.com Middle East Monitor
monocle.com Monocle
nature.com Nature
bmj.com The BMJ
theecologist.org The Ecologist
carbonbrief.org Carbon Brief
bellingcat.com Bellingcat
thebureauinvestigates.com The Bureau of Investigative Journalism
declassifieduk.org Declassified UK
pinknews.co.uk PinkNews
huckmag.com Huck
nme.com NME
digitalspy.com Digital Spy
hellomagazine.com HELLO!
ok.co.uk OK! Magazine
football365.com Football365
skysports.com Sky Sports
talksport.com talkSPORT
planetf1.com PlanetF1
autosport.com Autosport
motorsport.com Motorsport.com
autocar.co.uk Autocar
topgear.com Top Gear
pocket-lint.com Pocket-lint
t3.com T3
eurogamer.net Eurogamer
rockpapershotgun.com Rock Paper Shotgun
computerweekly.com Computer Weekly
itpro.com ITPro
thisismoney.co.uk This is Money
moneyweek.com MoneyWeek
investorschronicle.co.uk Investors' Chronicle
fnlondon.com Financial News
tes.com Tes
timeshighereducation.com Times Higher Education
pressgazette.co.uk Press Gazette
campaignlive.co.uk Campaign
farmersguardian.com Farmers Guardian
fwi.co.uk Farmers Weekly
thegrocer.co.uk The Grocer
insidehousing.co.uk Inside Housing
constructionnews.co.uk Construction News
architectsjournal.co.uk Architects' Journal
dezeen.com Dezeen
lawgazette.co.uk The Law Society Gazette
legalcheek.com Legal Cheek
hsj.co.uk Health Service Journal
nursingtimes.net Nursing Times
pulsetoday.co.uk Pulse
janes.com Janes
ukdefencejournal.org.uk UK Defence Journal
newarab.com The New Arab
iranwire.com IranWire
asharq.com Asharq News
thesun.ie The Irish Sun
irishpost.com The Irish Post
newsshopper.co.uk News Shopper
thisislocallondon.co.uk This Is Local London
watfordobserver.co.uk Watford Observer
basingstokegazette.co.uk Basingstoke Gazette
salisburyjournal.co.uk Salisbury Journal
dorsetecho.co.uk Dorset Echo
wiltshiretimes.co.uk Wiltshire Times
gazette-news.co.uk Gazette
echo-news.co.uk Echo
warringtonguardian.co.uk Warrington Guardian
wirralglobe.co.uk Wirral Globe
leaderlive.co.uk The Leader
burytimes.co.uk Bury Times
cravenherald.co.uk Craven Herald
keighleynews.co.uk Keighley News
thewestmorlandgazette.co.uk The Westmorland Gazette
newsandstar.co.uk News & Star
cumbriacrack.com Cumbria Crack
whitehavennews.co.uk The Whitehaven News
herefordtimes.com Hereford Times
ludlowadvertiser.co.uk Ludlow Advertiser
malverngazette.co.uk Malvern Gazette
cambridgeindependent.co.uk Cambridge Independent
suffolknews.co.uk Suffolk News
lincsonline.co.uk LincsOnline
thelincolnite.co.uk The Lincolnite
peterboroughtoday.co.uk Peterborough Telegraph
bedfordtoday.co.uk Bedford Today
miltonkeynes.co.uk Milton Keynes Citizen
banburyguardian.co.uk Banbury Guardian
sussexexpress.co.uk Sussex Express
falkirkherald.co.uk The Falkirk Herald
fifetoday.co.uk Fife Today
northernecho.co.uk The Northern Echo
derryjournal.com Derry Journal
derrynow.com Derry Now
impartialreporter.com The Impartial Reporter
thedetail.tv The Detail
holyrood.com Holyrood
theorkneynews.scot The Orkney News
shetnews.co.uk Shetland News
shetlandtimes.co.uk The Shetland Times
stornowaygazette.co.uk Stornoway Gazette
bbcgoodfood.com BBC Good Food
countryliving.com Country Living
goodhousekeeping.com Good Housekeeping
tatler.com Tatler
dazeddigital.com Dazed
i-d.co i-D
thebookseller.com The Bookseller
thestage.co.uk The Stage
screendaily.com Screen Daily
broadcastnow.co.uk Broadcast
empireonline.com Empire
louderthanwar.com Louder Than War
loudersound.com Louder
musicradar.com MusicRadar
cyclingnews.com Cyclingnews
cyclingweekly.com Cycling Weekly
runnersworld.com Runner's World
teamtalk.com TEAMtalk
fourfourtwo.com FourFourTwo
goal.com GOAL
90min.com 90min
givemesport.com GIVEMESPORT
racingpost.com Racing Post
crash.net Crash
the-race.com The Race
racefans.net RaceFans
rugbypass.com RugbyPass
bbcearth.com BBC Earth
discoverwildlife.com BBC Wildlife
sciencefocus.com BBC Science Focus
historyextra.com HistoryExtra
physicsworld.com Physics World
chemistryworld.com Chemistry World
thelancet.com The Lancet
newelectronics.co.uk New Electronics
theengineer.co.uk The Engineer
flightglobal.com FlightGlobal
railwaygazette.com Railway Gazette
newcivilengineer.com New Civil Engineer
utilityweek.co.uk Utility Week
energyvoice.com Energy Voice
lloydslist.com Lloyd's List
thebanker.com The Banker
euromoney.com Euromoney
moneymarketing.co.uk Money Marketing
ftadviser.com FTAdviser
citywire.com Citywire
proactiveinvestors.co.uk Proactive
uktech.news UKTN
sifted.eu Sifted
politics.co.uk Politics.co.uk
leftfootforward.org Left Foot Forward
thecanary.co The Canary
skwawkbox.org Skwawkbox
thearticle.com TheArticle
capx.co CapX
spiked-online.com spiked
reaction.life Reaction
dailysceptic.org The Daily Sceptic
londoncentric.media London Centric
manchestermill.co.uk The Mill
islingtontribune.co.uk Islington Tribune
camdennewjournal.co.uk Camden New Journal
hackneygazette.co.uk Hackney Gazette
eastlondonadvertiser.co.uk East London Advertiser
jewishnews.co.uk Jewish News
5pillarsuk.com 5Pillars
churchtimes.co.uk Church Times
thetablet.co.uk The Tablet
premierchristian.news Premier Christian News
voice-online.co.uk The Voice
easterneye.biz Eastern Eye
asianimage.co.uk Asian Image
forces.net Forces News
navylookout.com Navy Lookout
tldrnews.co.uk TLDR News
fullfact.org Full Fact
channel5.com Channel 5
talkradio.co.uk TalkRadio
heart.co.uk Heart
capitalfm.com Capital FM
wired-gov.net Wired-GOV
theartnewspaper.com The Art Newspaper
phys.org Phys.org
medicalxpress.com Medical Xpress
ladbible.com LADbible
unilad.com UNILAD
businessoffashion.com The Business of Fashion`,
  `IE
irishtimes.com The Irish Times
independent.ie Irish Independent
rte.ie RTÉ
thejournal.ie The Journal
irishexaminer.com Irish Examiner
breakingnews.ie BreakingNews.ie
irishmirror.ie Irish Mirror
dublinlive.ie Dublin Live
newstalk.com Newstalk
businesspost.ie Business Post
corkbeo.ie Cork Beo
businessplus.ie Business Plus
hotpress.com Hot Press
joe.ie JOE.ie
gript.ie Gript
echolive.ie The Echo
limerickleader.ie Limerick Leader
farmersjournal.ie Irish Farmers Journal
agriland.ie Agriland
siliconrepublic.com Silicon Republic
sundayworld.com Sunday World
buzz.ie Buzz.ie
irishlegal.com Irish Legal News
extra.ie Extra.ie
rollercoaster.ie RollerCoaster.ie
her.ie Her.ie
balls.ie Balls.ie
the42.ie The42
westernpeople.ie Western People
connachttribune.ie Connacht Tribune
galwaydaily.com Galway Daily
galwaybayfm.ie Galway Bay FM
kerryman.ie The Kerryman
leinsterleader.ie Leinster Leader
kilkennypeople.ie Kilkenny People
donegaldaily.com Donegal Daily
donegallive.ie Donegal Live
highlandradio.com Highland Radio
waterfordlive.ie Waterford Live
tipperarylive.ie Tipperary Live
westmeathexaminer.ie Westmeath Examiner
anglocelt.ie The Anglo-Celt
meathchronicle.ie Meath Chronicle
dundalkdemocrat.ie Dundalk Democrat
thecurrency.news The Currency
villagemagazine.ie Village
nova.ie Radio Nova
todayfm.com Today FM
spin1038.com SPIN 1038
tuairisc.ie Tuairisc.ie
virginmediatelevision.ie Virgin Media Television`,
  `US
nytimes.com The New York Times
washingtonpost.com The Washington Post
wsj.com The Wall Street Journal
usatoday.com USA Today
apnews.com Associated Press News
ap.org Associated Press News
reuters.com Reuters
bloomberg.com Bloomberg
upi.com UPI
cnn.com CNN
foxnews.com Fox News
foxbusiness.com Fox Business
nbcnews.com NBC News
msnbc.com MSNBC
ms.now MS NOW
cnbc.com CNBC
today.com TODAY
cbsnews.com CBS News
abcnews.go.com ABC News
abcnews.com ABC News
npr.org NPR
pbs.org PBS
c-span.org C-SPAN
voanews.com Voice of America
rferl.org Radio Free Europe/Radio Liberty
rfa.org Radio Free Asia
politico.com Politico
axios.com Axios
thehill.com The Hill
rollcall.com Roll Call
semafor.com Semafor
punchbowl.news Punchbowl News
propublica.org ProPublica
theintercept.com The Intercept
motherjones.com Mother Jones
thenation.com The Nation
newrepublic.com The New Republic
theatlantic.com The Atlantic
newyorker.com The New Yorker
nymag.com New York Magazine
vanityfair.com Vanity Fair
time.com TIME
newsweek.com Newsweek
theweek.com The Week
usnews.com U.S. News & World Report
forbes.com Forbes
fortune.com Fortune
businessinsider.com Business Insider
inc.com Inc.
fastcompany.com Fast Company
barrons.com Barron's
marketwatch.com MarketWatch
investors.com Investor's Business Daily
qz.com Quartz
huffpost.com HuffPost
huffingtonpost.com HuffPost
vox.com Vox
slate.com Slate
salon.com Salon
thedailybeast.com The Daily Beast
buzzfeednews.com BuzzFeed News
buzzfeed.com BuzzFeed
vice.com VICE
theroot.com The Root
rawstory.com Raw Story
talkingpointsmemo.com Talking Points Memo
dailykos.com Daily Kos
alternet.org AlterNet
commondreams.org Common Dreams
truthout.org Truthout
jacobin.com Jacobin
occupydemocrats.com Occupy Democrats
mediaite.com Mediaite
nypost.com New York Post
nydailynews.com New York Daily News
newsday.com Newsday
washingtontimes.com The Washington Times
washingtonexaminer.com Washington Examiner
freebeacon.com The Washington Free Beacon
dailycaller.com The Daily Caller
dailywire.com The Daily Wire
breitbart.com Breitbart
theblaze.com Blaze Media
nationalreview.com National Review
theamericanconservative.com The American Conservative
reason.com Reason
townhall.com Townhall
thefederalist.com The Federalist
thegatewaypundit.com The Gateway Pundit
newsmax.com Newsmax
oann.com One America News Network
theepochtimes.com The Epoch Times
thebulwark.com The Bulwark
thedispatch.com The Dispatch
thefp.com The Free Press
csmonitor.com The Christian Science Monitor
foreignpolicy.com Foreign Policy
foreignaffairs.com Foreign Affairs
defenseone.com Defense One
militarytimes.com Military Times
stripes.com Stars and Stripes
latimes.com Los Angeles Times
sfchronicle.com San Francisco Chronicle
sfgate.com SFGATE
mercurynews.com The Mercury News
eastbaytimes.com East Bay Times
ocregister.com Orange County Register
sandiegouniontribune.com The San Diego Union-Tribune
sacbee.com The Sacramento Bee
fresnobee.com The Fresno Bee
chicagotribune.com Chicago Tribune
suntimes.com Chicago Sun-Times
bostonglobe.com The Boston Globe
boston.com Boston.com
bostonherald.com Boston Herald
inquirer.com The Philadelphia Inquirer
post-gazette.com Pittsburgh Post-Gazette
triblive.com TribLive
pennlive.com PennLive
mcall.com The Morning Call
baltimoresun.com The Baltimore Sun
miamiherald.com Miami Herald
tampabay.com Tampa Bay Times
orlandosentinel.com Orlando Sentinel
sun-sentinel.com South Florida Sun Sentinel
palmbeachpost.com The Palm Beach Post
jacksonville.com The Florida Times-Union
ajc.com The Atlanta Journal-Constitution
charlotteobserver.com The Charlotte Observer
newsobserver.com The News & Observer
thestate.com The State
postandcourier.com The Post and Courier
richmond.com Richmond Times-Dispatch
pilotonline.com The Virginian-Pilot
tennessean.com The Tennessean
commercialappeal.com The Commercial Appeal
courier-journal.com Courier Journal
kentucky.com Lexington Herald-Leader
al.com AL.com
nola.com NOLA.com
clarionledger.com The Clarion-Ledger
dallasnews.com The Dallas Morning News
houstonchronicle.com Houston Chronicle
chron.com Chron
star-telegram.com Fort Worth Star-Telegram
statesman.com Austin American-Statesman
expressnews.com San Antonio Express-News
texastribune.org The Texas Tribune
oklahoman.com The Oklahoman
kansascity.com The Kansas City Star
kansas.com The Wichita Eagle
stltoday.com St. Louis Post-Dispatch
desmoinesregister.com The Des Moines Register
omaha.com Omaha World-Herald
startribune.com The Minnesota Star Tribune
twincities.com Pioneer Press
jsonline.com Milwaukee Journal Sentinel
madison.com Wisconsin State Journal
detroitnews.com The Detroit News
freep.com Detroit Free Press
mlive.com MLive
cleveland.com Cleveland.com
dispatch.com The Columbus Dispatch
cincinnati.com The Cincinnati Enquirer
indystar.com The Indianapolis Star
denverpost.com The Denver Post
coloradosun.com The Colorado Sun
gazette.com The Gazette
sltrib.com The Salt Lake Tribune
deseret.com Deseret News
azcentral.com The Arizona Republic
reviewjournal.com Las Vegas Review-Journal
lasvegassun.com Las Vegas Sun
abqjournal.com Albuquerque Journal
seattletimes.com The Seattle Times
spokesman.com The Spokesman-Review
oregonlive.com The Oregonian
idahostatesman.com Idaho Statesman
adn.com Anchorage Daily News
staradvertiser.com Honolulu Star-Advertiser
civilbeat.org Honolulu Civil Beat
nj.com NJ.com
northjersey.com NorthJersey.com
courant.com Hartford Courant
ctpost.com Connecticut Post
providencejournal.com The Providence Journal
pressherald.com Portland Press Herald
bangordailynews.com Bangor Daily News
vtdigger.org VTDigger
syracuse.com Syracuse.com
buffalonews.com The Buffalo News
timesunion.com Times Union
democratandchronicle.com Democrat and Chronicle
silive.com SILive
gothamist.com Gothamist
thecity.nyc THE CITY
lohud.com lohud
delawareonline.com The News Journal
calmatters.org CalMatters
themarshallproject.org The Marshall Project
19thnews.org The 19th
grist.org Grist
insideclimatenews.org Inside Climate News
eenews.net E&E News
statnews.com STAT
kffhealthnews.org KFF Health News
chalkbeat.org Chalkbeat
arstechnica.com Ars Technica
wired.com WIRED
theverge.com The Verge
techcrunch.com TechCrunch
engadget.com Engadget
gizmodo.com Gizmodo
mashable.com Mashable
cnet.com CNET
zdnet.com ZDNET
pcmag.com PCMag
venturebeat.com VentureBeat
technologyreview.com MIT Technology Review
theinformation.com The Information
404media.co 404 Media
9to5mac.com 9to5Mac
macrumors.com MacRumors
scientificamerican.com Scientific American
livescience.com Live Science
space.com Space.com
nationalgeographic.com National Geographic
variety.com Variety
hollywoodreporter.com The Hollywood Reporter
deadline.com Deadline
thewrap.com TheWrap
ew.com Entertainment Weekly
people.com People
usmagazine.com Us Weekly
tmz.com TMZ
rollingstone.com Rolling Stone
billboard.com Billboard
pitchfork.com Pitchfork
espn.com ESPN
si.com Sports Illustrated
theathletic.com The Athletic
bleacherreport.com Bleacher Report
cbssports.com CBS Sports
sbnation.com SB Nation
deadspin.com Deadspin
yahoo.com Yahoo News
aol.com AOL
msn.com MSN
thestreet.com TheStreet
ibtimes.com International Business Times
snopes.com Snopes
politifact.com PolitiFact
factcheck.org FactCheck.org
worldtruth.tv World Truth
stamfordadvocate.com Stamford Advocate
eater.com Eater
jezebel.com Jezebel
teenvogue.com Teen Vogue
esquire.com Esquire
gq.com GQ
rt.com RT
democracynow.org Democracy Now!
thenewhumanitarian.org The New Humanitarian
crooksandliars.com Crooks and Liars
mintpressnews.com MintPress News
consortiumnews.com Consortium News
antiwar.com Antiwar.com
newsnationnow.com NewsNation
scrippsnews.com Scripps News
justthenews.com Just the News
notus.org NOTUS
puck.news Puck
thedailysignal.com The Daily Signal
dailysignal.com The Daily Signal
washingtonmonthly.com Washington Monthly
prospect.org The American Prospect
inthesetimes.com In These Times
harpers.org Harper's Magazine
commentary.org Commentary
city-journal.org City Journal
quillette.com Quillette
realclearpolitics.com RealClearPolitics
fivethirtyeight.com FiveThirtyEight
lawfaremedia.org Lawfare
justsecurity.org Just Security
warontherocks.com War on the Rocks
breakingdefense.com Breaking Defense
defensenews.com Defense News
military.com Military.com
taskandpurpose.com Task & Purpose
twz.com The War Zone
thediplomat.com The Diplomat
al-monitor.com Al-Monitor
worldpoliticsreview.com World Politics Review
restofworld.org Rest of World
undark.org Undark
quantamagazine.org Quanta Magazine
sciencenews.org Science News
science.org Science
popsci.com Popular Science
popularmechanics.com Popular Mechanics
discovermagazine.com Discover Magazine
smithsonianmag.com Smithsonian Magazine
spacenews.com SpaceNews
spaceflightnow.com Spaceflight Now
eos.org Eos
medpagetoday.com MedPage Today
healthline.com Healthline
webmd.com WebMD
insidehighered.com Inside Higher Ed
chronicle.com The Chronicle of Higher Education
edweek.org Education Week
the74million.org The 74
governing.com Governing
route-fifty.com Route Fifty
govexec.com Government Executive
federalnewsnetwork.com Federal News Network
stateline.org Stateline
bloomberglaw.com Bloomberg Law
law.com Law.com
law360.com Law360
abajournal.com ABA Journal
abovethelaw.com Above the Law
courthousenews.com Courthouse News Service
scotusblog.com SCOTUSblog
modernhealthcare.com Modern Healthcare
fiercehealthcare.com Fierce Healthcare
beckershospitalreview.com Becker's Hospital Review
adage.com Ad Age
adweek.com Adweek
digiday.com Digiday
bizjournals.com The Business Journals
crainsnewyork.com Crain's New York Business
chicagobusiness.com Crain's Chicago Business
kiplinger.com Kiplinger
fool.com The Motley Fool
benzinga.com Benzinga
seekingalpha.com Seeking Alpha
investopedia.com Investopedia
coindesk.com CoinDesk
cointelegraph.com Cointelegraph
decrypt.co Decrypt
theblock.co The Block
entrepreneur.com Entrepreneur
hbr.org Harvard Business Review
sfstandard.com The San Francisco Standard
kqed.org KQED
laist.com LAist
wnyc.org WNYC
wbur.org WBUR
wgbh.org GBH News
whyy.org WHYY
wbez.org WBEZ
blockclubchicago.org Block Club Chicago
opb.org Oregon Public Broadcasting
kuow.org KUOW
mprnews.org MPR News
minnpost.com MinnPost
wpr.org Wisconsin Public Radio
cpr.org Colorado Public Radio
denverite.com Denverite
houstonpublicmedia.org Houston Public Media
texasmonthly.com Texas Monthly
texasobserver.org Texas Observer
mysanantonio.com MySA
dmagazine.com D Magazine
phillymag.com Philadelphia Magazine
bostonmagazine.com Boston Magazine
chicagomag.com Chicago Magazine
washingtonian.com Washingtonian
lamag.com Los Angeles Magazine
chicagoreader.com Chicago Reader
villagevoice.com The Village Voice
laweekly.com LA Weekly
thestranger.com The Stranger
wweek.com Willamette Week
westword.com Westword
miaminewtimes.com Miami New Times
phoenixnewtimes.com Phoenix New Times
dallasobserver.com Dallas Observer
nwitimes.com The Times of Northwest Indiana
dailyherald.com Daily Herald
lasvegasnow.com 8 News Now
ktla.com KTLA
abc7.com ABC7 Los Angeles
abc7news.com ABC7 News
abc7ny.com ABC7 New York
abc7chicago.com ABC7 Chicago
6abc.com 6abc Philadelphia
abc13.com ABC13 Houston
nbcnewyork.com NBC New York
nbclosangeles.com NBC Los Angeles
nbcchicago.com NBC Chicago
nbcbayarea.com NBC Bay Area
nbcphiladelphia.com NBC10 Philadelphia
nbcwashington.com NBC Washington
nbcdfw.com NBC DFW
nbcmiami.com NBC Miami
nbcboston.com NBC Boston
nbcsandiego.com NBC San Diego
fox5ny.com FOX 5 New York
fox5dc.com FOX 5 DC
fox32chicago.com FOX 32 Chicago
fox29.com FOX 29 Philadelphia
foxla.com FOX 11 Los Angeles
ktvu.com KTVU FOX 2
fox2detroit.com FOX 2 Detroit
fox4news.com FOX 4 Dallas-Fort Worth
wsvn.com WSVN
wral.com WRAL
wtop.com WTOP
wusa9.com WUSA9
wcvb.com WCVB
wesh.com WESH
wsbtv.com WSB-TV
11alive.com 11Alive
khou.com KHOU
click2houston.com KPRC
ksat.com KSAT
kvue.com KVUE
wfaa.com WFAA
kxan.com KXAN
king5.com KING 5
komonews.com KOMO News
kiro7.com KIRO 7
kgw.com KGW
koin.com KOIN
kcra.com KCRA
abc10.com ABC10
9news.com 9NEWS
thedenverchannel.com Denver7
azfamily.com AZFamily
12news.com 12News
kutv.com KUTV
ksl.com KSL
kare11.com KARE 11
fox9.com FOX 9
wgntv.com WGN-TV
wxyz.com WXYZ
clickondetroit.com ClickOnDetroit
pix11.com PIX11
ny1.com NY1
news12.com News 12
wlwt.com WLWT
wkyc.com WKYC
cleveland19.com Cleveland 19 News
wthr.com WTHR
wishtv.com WISH-TV
ksdk.com KSDK
kmbc.com KMBC
kctv5.com KCTV5
wdsu.com WDSU
wwltv.com WWL
local10.com Local 10 News
news4jax.com News4JAX
clickorlando.com ClickOrlando
wftv.com WFTV
wfla.com WFLA
hawaiinewsnow.com Hawaii News Now
alaskasnewssource.com Alaska's News Source
theadvocate.com The Advocate
dothaneagle.com Dothan Eagle
arkansasonline.com Arkansas Democrat-Gazette
tulsaworld.com Tulsa World
roanoke.com The Roanoke Times
dailypress.com Daily Press
fredericksburg.com The Free Lance-Star
journalnow.com Winston-Salem Journal
greensboro.com News & Record
citizen-times.com Asheville Citizen-Times
knoxnews.com Knoxville News Sentinel
timesfreepress.com Chattanooga Times Free Press
chattanoogan.com The Chattanoogan
macon.com The Telegraph
savannahnow.com Savannah Morning News
augustachronicle.com The Augusta Chronicle
tallahassee.com Tallahassee Democrat
floridatoday.com Florida Today
heraldtribune.com Sarasota Herald-Tribune
news-press.com The News-Press
naplesnews.com Naples Daily News
toledoblade.com The Blade
daytondailynews.com Dayton Daily News
beaconjournal.com Akron Beacon Journal
lansingstatejournal.com Lansing State Journal
argusleader.com Argus Leader
bismarcktribune.com The Bismarck Tribune
inforum.com InForum
duluthnewstribune.com Duluth News Tribune
billingsgazette.com Billings Gazette
missoulian.com Missoulian
trib.com Casper Star-Tribune
journalstar.com Lincoln Journal Star
cjonline.com The Topeka Capital-Journal
gazettetimes.com Corvallis Gazette-Times
registerguard.com The Register-Guard
columbian.com The Columbian
thenewstribune.com The News Tribune
heraldnet.com The Daily Herald
pressdemocrat.com The Press Democrat
sanluisobispo.com The Tribune
bakersfield.com The Bakersfield Californian
modbee.com The Modesto Bee
desertsun.com The Desert Sun
pe.com The Press-Enterprise
dailynews.com Los Angeles Daily News
presstelegram.com Press-Telegram
rgj.com Reno Gazette Journal
santafenewmexican.com The Santa Fe New Mexican
elpasotimes.com El Paso Times
caller.com Corpus Christi Caller-Times
lubbockonline.com Lubbock Avalanche-Journal
masslive.com MassLive
telegram.com Telegram & Gazette
capecodtimes.com Cape Cod Times
unionleader.com New Hampshire Union Leader
burlingtonfreepress.com Burlington Free Press
sevendaysvt.com Seven Days
nhregister.com New Haven Register
app.com Asbury Park Press
pressofatlanticcity.com The Press of Atlantic City
lancasteronline.com LNP
mcclatchydc.com McClatchy DC
patch.com Patch
bgr.com BGR
appleinsider.com AppleInsider
androidauthority.com Android Authority
androidcentral.com Android Central
androidpolice.com Android Police
tomshardware.com Tom's Hardware
tomsguide.com Tom's Guide
digitaltrends.com Digital Trends
xda-developers.com XDA
howtogeek.com How-To Geek
makeuseof.com MakeUseOf
lifehacker.com Lifehacker
gamespot.com GameSpot
ign.com IGN
kotaku.com Kotaku
polygon.com Polygon
pcgamer.com PC Gamer
gamesradar.com GamesRadar+
slashdot.org Slashdot
theonion.com The Onion
avclub.com The A.V. Club
vulture.com Vulture
thecut.com The Cut
indiewire.com IndieWire
eonline.com E! News
pagesix.com Page Six
etonline.com Entertainment Tonight
tvline.com TVLine
screenrant.com Screen Rant
collider.com Collider
cosmopolitan.com Cosmopolitan
elle.com ELLE
vogue.com Vogue
harpersbazaar.com Harper's Bazaar
wwd.com WWD
bonappetit.com Bon Appétit
foodandwine.com Food & Wine
parents.com Parents
theringer.com The Ringer
nbcsports.com NBC Sports
foxsports.com FOX Sports
sportingnews.com Sporting News
yardbarker.com Yardbarker
mlb.com MLB.com
nba.com NBA.com
nfl.com NFL.com
outsideonline.com Outside
motor1.com Motor1.com
caranddriver.com Car and Driver
motortrend.com MotorTrend
jalopnik.com Jalopnik
electrek.co Electrek
insideevs.com InsideEVs
cleantechnica.com CleanTechnica
utilitydive.com Utility Dive
canarymedia.com Canary Media
heatmap.news Heatmap News
hakaimagazine.com Hakai Magazine
mongabay.com Mongabay
globalvoices.org Global Voices
religionnews.com Religion News Service
christianitytoday.com Christianity Today
catholicnewsagency.com Catholic News Agency
ncronline.org National Catholic Reporter
forward.com The Forward
jta.org Jewish Telegraphic Agency
tabletmag.com Tablet
thegrio.com TheGrio
essence.com Essence
capitalbnews.org Capital B
advocate.com The Advocate
them.us Them
washingtonblade.com Washington Blade
univision.com Univision
telemundo.com Telemundo
laopinion.com La Opinión
elnuevoherald.com el Nuevo Herald
eldiariony.com El Diario NY
primerahora.com Primera Hora
elnuevodia.com El Nuevo Día
polygraph.info Polygraph.info
currenttime.tv Current Time
oilprice.com OilPrice.com
supplychaindive.com Supply Chain Dive
freightwaves.com FreightWaves
theregreview.org The Regulatory Review
wtvr.com WTVR
wric.com WRIC
wavy.com WAVY
wtkr.com WTKR
13newsnow.com 13News Now
wsls.com WSLS
wdbj7.com WDBJ7
whsv.com WHSV
nbc12.com NBC12
wset.com WSET
wjla.com WJLA
wbaltv.com WBAL
wmar2news.com WMAR
foxbaltimore.com FOX45 Baltimore
wgal.com WGAL
abc27.com abc27
fox43.com FOX43
local21news.com CBS 21
wpxi.com WPXI
wtae.com WTAE
kdka.com KDKA
wivb.com WIVB
wgrz.com WGRZ
wkbw.com WKBW
whec.com WHEC
rochesterfirst.com RochesterFirst
spectrumlocalnews.com Spectrum News
cnycentral.com CNY Central
localsyr.com NewsChannel 9
wnyt.com WNYT
news10.com NEWS10
wmur.com WMUR
wcax.com WCAX
mynbc5.com NBC5
wgme.com WGME
wmtw.com WMTW
newscentermaine.com News Center Maine
necn.com NECN
whdh.com WHDH
boston25news.com Boston 25 News
wpri.com WPRI
turnto10.com NBC 10 WJAR
wtnh.com WTNH
nbcconnecticut.com NBC Connecticut
fox61.com FOX61
wfsb.com WFSB
wkow.com WKOW
channel3000.com Channel 3000
wisn.com WISN
fox6now.com FOX6 Milwaukee
tmj4.com TMJ4
wbay.com WBAY
kstp.com KSTP
wcco.com WCCO
kcci.com KCCI
who13.com WHO 13
kcrg.com KCRG
ketv.com KETV
wowt.com WOWT
3newsnow.com KMTV
kwch.com KWCH
ksn.com KSN
kake.com KAKE
fox4kc.com FOX4 Kansas City
kshb.com KSHB 41
fox2now.com FOX 2 St. Louis
kmov.com KMOV
firstalert4.com First Alert 4
ky3.com KY3
kfor.com KFOR
koco.com KOCO
news9.com News 9
newson6.com News On 6
ktul.com KTUL
thv11.com THV11
katv.com KATV
kark.com KARK
wreg.com WREG
actionnews5.com Action News 5
fox13memphis.com FOX13 Memphis
wkrn.com WKRN
wsmv.com WSMV
newschannel5.com NewsChannel 5
wate.com WATE
wbir.com WBIR
wvlt.tv WVLT
local3news.com Local 3 News
whas11.com WHAS11
wlky.com WLKY
wdrb.com WDRB
wave3.com WAVE
lex18.com LEX 18
wkyt.com WKYT
wcpo.com WCPO
fox19.com FOX19
local12.com Local 12
10tv.com 10TV
nbc4i.com NBC4
abc6onyourside.com ABC 6
wtol.com WTOL
13abc.com 13abc
news5cleveland.com News 5 Cleveland
fox8.com FOX 8
wfmj.com WFMJ
wkbn.com WKBN
whio.com WHIO
wdtn.com WDTN
wrtv.com WRTV
fox59.com FOX59
cbs4indy.com CBS4
wane.com WANE
wndu.com WNDU
woodtv.com WOOD TV8
wzzm13.com 13 ON YOUR SIDE
fox17online.com FOX 17
wilx.com WILX
abc12.com ABC12
wnem.com WNEM
wbtv.com WBTV
wcnc.com WCNC
wsoctv.com WSOC
wxii12.com WXII
myfox8.com FOX8
wfmynews2.com WFMY
cbs17.com CBS 17
abc11.com ABC11
wect.com WECT
wlos.com WLOS
wyff4.com WYFF
wspa.com WSPA
foxcarolina.com FOX Carolina
wistv.com WIS
live5news.com Live 5
abcnews4.com ABC News 4
wtoc.com WTOC
fox5atlanta.com FOX 5 Atlanta
atlantanewsfirst.com Atlanta News First
wrdw.com WRDW
wtvm.com WTVM
wbrc.com WBRC
wvtm13.com WVTM 13
abc3340.com ABC 33/40
waff.com WAFF
waaytv.com WAAY
wkrg.com WKRG
wlbt.com WLBT
wapt.com WAPT
wlox.com WLOX
wafb.com WAFB
wbrz.com WBRZ
fox8live.com FOX 8
wgno.com WGNO
klfy.com KLFY
kplctv.com KPLC
ksla.com KSLA
ktbs.com KTBS
kltv.com KLTV
kwtx.com KWTX
kens5.com KENS 5
news4sanantonio.com News 4 San Antonio
foxsanantonio.com FOX San Antonio
kvia.com KVIA
ktsm.com KTSM
fox26houston.com FOX 26 Houston
fox7austin.com FOX 7 Austin
cbsaustin.com CBS Austin
nbc15.com NBC15
kcentv.com KCEN
kristv.com KRIS 6
valleycentral.com ValleyCentral
kgns.tv KGNS
koat.com KOAT
kob.com KOB 4
krqe.com KRQE
abc15.com ABC15 Arizona
fox10phoenix.com FOX 10 Phoenix
kold.com KOLD
kgun9.com KGUN 9
kvoa.com KVOA
8newsnow.com 8 News Now
ktnv.com KTNV
fox5vegas.com FOX5 Las Vegas
news3lv.com News 3 Las Vegas
kolotv.com KOLO
abc4.com ABC4
fox13now.com FOX 13 Salt Lake City
kdvr.com FOX31
denver7.com Denver7
kktv.com KKTV
koaa.com KOAA
krdo.com KRDO
ktvb.com KTVB
kivitv.com Idaho News 6
idahonews.com CBS2
kulr8.com KULR-8
kxlh.com KXLH
khq.com KHQ
krem.com KREM
kxly.com KXLY
q13fox.com FOX 13 Seattle
fox13seattle.com FOX 13 Seattle
katu.com KATU
kptv.com FOX 12 Oregon
kezi.com KEZI
kron4.com KRON4
ksbw.com KSBW
abc30.com ABC30 Fresno
kget.com KGET
fox40.com FOX40
fox5sandiego.com FOX 5 San Diego
10news.com ABC 10News
cbs8.com CBS 8
kusi.com KUSI
kesq.com KESQ
keyt.com KEYT
ksby.com KSBY
khon2.com KHON2
kitv.com KITV
fox35orlando.com FOX 35 Orlando
fox13news.com FOX 13 Tampa Bay
abcactionnews.com ABC Action News
wtsp.com 10 Tampa Bay
baynews9.com Bay News 9
wpbf.com WPBF 25
wptv.com WPTV
cbs12.com CBS12
wplg.com WPLG
nbc-2.com NBC2
winknews.com WINK News
fox4now.com FOX 4
wjhg.com WJHG
wctv.tv WCTV
wcjb.com WCJB
firstcoastnews.com First Coast News
actionnewsjax.com Action News Jax
wpde.com WPDE
wtrf.com WTRF
wowktv.com WOWK
wsaz.com WSAZ
wvmetronews.com WV MetroNews
wvgazettemail.com Charleston Gazette-Mail
mountainstatespotlight.org Mountain State Spotlight
kentuckylantern.com Kentucky Lantern
ohiocapitaljournal.com Ohio Capital Journal
michiganadvance.com Michigan Advance
wisconsinexaminer.com Wisconsin Examiner
minnesotareformer.com Minnesota Reformer
iowacapitaldispatch.com Iowa Capital Dispatch
missouriindependent.com Missouri Independent
kansasreflector.com Kansas Reflector
nebraskaexaminer.com Nebraska Examiner
tennesseelookout.com Tennessee Lookout
ncnewsline.com NC Newsline
scdailygazette.com SC Daily Gazette
georgiarecorder.com Georgia Recorder
floridaphoenix.com Florida Phoenix
alabamareflector.com Alabama Reflector
lailluminator.com Louisiana Illuminator
arkansasadvocate.com Arkansas Advocate
oklahomavoice.com Oklahoma Voice
sourcenm.com Source New Mexico
azmirror.com Arizona Mirror
nevadacurrent.com Nevada Current
thenevadaindependent.com The Nevada Independent
utahnewsdispatch.com Utah News Dispatch
idahocapitalsun.com Idaho Capital Sun
dailymontanan.com Daily Montanan
wyofile.com WyoFile
northdakotamonitor.com North Dakota Monitor
southdakotasearchlight.com South Dakota Searchlight
coloradonewsline.com Colorado Newsline
oregoncapitalchronicle.com Oregon Capital Chronicle
washingtonstatestandard.com Washington State Standard
penncapital-star.com Pennsylvania Capital-Star
newjerseymonitor.com New Jersey Monitor
marylandmatters.org Maryland Matters
virginiamercury.com Virginia Mercury
newhampshirebulletin.com New Hampshire Bulletin
mainemorningstar.com Maine Morning Star
ctmirror.org The Connecticut Mirror
rhodeislandcurrent.com Rhode Island Current
spotlightpa.org Spotlight PA
bridgemi.com Bridge Michigan
mississippitoday.org Mississippi Today
thelensnola.org The Lens
voiceofsandiego.org Voice of San Diego
voiceofoc.org Voice of OC
inewsource.org inewsource
sanjosespotlight.com San José Spotlight
berkeleyside.org Berkeleyside
missionlocal.org Mission Local
citylimits.org City Limits
documentedny.com Documented
hellgatenyc.com Hell Gate
thebaltimorebanner.com The Baltimore Banner
baltimorebrew.com Baltimore Brew
streetsblog.org Streetsblog
themarkup.org The Markup
rollingout.com Rolling Out
ebony.com EBONY
thefader.com The FADER
complex.com Complex
stereogum.com Stereogum
consequence.net Consequence
spin.com SPIN
nj1015.com New Jersey 101.5
gothamgazette.com Gotham Gazette
cityandstateny.com City & State New York
dcist.com DCist
washingtoncitypaper.com Washington City Paper
realclearworld.com RealClearWorld
americanthinker.com American Thinker
pjmedia.com PJ Media
redstate.com RedState
hotair.com Hot Air
twitchy.com Twitchy
powerlineblog.com Power Line
zerohedge.com ZeroHedge
infowars.com Infowars
thepostmillennial.com The Post Millennial
bizpacreview.com BizPac Review
westernjournal.com The Western Journal
washingtonstand.com The Washington Stand
lifesitenews.com LifeSiteNews
cbn.com CBN
christianpost.com The Christian Post
mediamatters.org Media Matters
thinkprogress.org ThinkProgress
popular.info Popular Information
levernews.com The Lever
truthdig.com Truthdig
counterpunch.org CounterPunch
currentaffairs.org Current Affairs
dissentmagazine.org Dissent
bostonreview.net Boston Review
lareviewofbooks.org Los Angeles Review of Books
nybooks.com The New York Review of Books
theparisreview.org The Paris Review
lithub.com Literary Hub
publishersweekly.com Publishers Weekly
artnews.com ARTnews
hyperallergic.com Hyperallergic
artforum.com Artforum
curbed.com Curbed
citylab.com CityLab
nextcity.org Next City
planetizen.com Planetizen
nautil.us Nautilus
sciencedaily.com ScienceDaily
eurekalert.org EurekAlert!
spectrum.ieee.org IEEE Spectrum
c4isrnet.com C4ISRNET
armytimes.com Army Times
navytimes.com Navy Times
airforcetimes.com Air Force Times
marinecorpstimes.com Marine Corps Times
thedrive.com The Drive
usni.org U.S. Naval Institute
fedscoop.com FedScoop
cyberscoop.com CyberScoop
nextgov.com Nextgov/FCW
bleepingcomputer.com BleepingComputer
krebsonsecurity.com Krebs on Security
therecord.media The Record
thehackernews.com The Hacker News
darkreading.com Dark Reading
securityweek.com SecurityWeek
threatpost.com Threatpost
siliconangle.com SiliconANGLE
protocol.com Protocol
hackernoon.com HackerNoon
geekwire.com GeekWire
sfist.com SFist
neowin.net Neowin
windowscentral.com Windows Central
imore.com iMore
9to5google.com 9to5Google
anandtech.com AnandTech
extremetech.com ExtremeTech
pcworld.com PCWorld
macworld.com Macworld
computerworld.com Computerworld
infoworld.com InfoWorld
networkworld.com Network World
cio.com CIO
informationweek.com InformationWeek
techdirt.com Techdirt
boingboing.net Boing Boing
digg.com Digg
bustle.com Bustle
refinery29.com Refinery29
popsugar.com Popsugar
hellogiggles.com HelloGiggles
thoughtcatalog.com Thought Catalog
upworthy.com Upworthy
dailydot.com The Daily Dot
inverse.com Inverse
mic.com Mic
fansided.com FanSided
outkick.com OutKick
awfulannouncing.com Awful Announcing
golfdigest.com Golf Digest
golf.com Golf
tennis.com Tennis
nhl.com NHL.com
on3.com On3
247sports.com 247Sports
thespun.com The Spun
cartoonbrew.com Cartoon Brew
slashfilm.com /Film
cinemablend.com CinemaBlend
comicbook.com ComicBook.com
gamerant.com Game Rant
thegamer.com TheGamer
destructoid.com Destructoid
vg247.com VG247
fashionista.com Fashionista
thespruce.com The Spruce
thespruceeats.com The Spruce Eats
seriouseats.com Serious Eats
epicurious.com Epicurious
self.com SELF
womenshealthmag.com Women's Health
menshealth.com Men's Health
verywellhealth.com Verywell Health
everydayhealth.com Everyday Health
medicalnewstoday.com Medical News Today
statesmanjournal.com Statesman Journal
thegazette.com The Gazette
qctimes.com Quad-City Times
wcfcourier.com The Courier
pantagraph.com The Pantagraph
pjstar.com Journal Star
sj-r.com The State Journal-Register
news-gazette.com The News-Gazette
rrstar.com Rockford Register Star
greenbaypressgazette.com Green Bay Press-Gazette
postcrescent.com The Post-Crescent
lacrossetribune.com La Crosse Tribune
leadertelegram.com Leader-Telegram
southbendtribune.com South Bend Tribune
journalgazette.net The Journal Gazette
courierpress.com Evansville Courier & Press
vindy.com The Vindicator
cantonrep.com The Repository
readingeagle.com Reading Eagle
goerie.com Erie Times-News
timesleader.com Times Leader
thetimes-tribune.com The Times-Tribune
citizensvoice.com The Citizens' Voice
yorkdispatch.com The York Dispatch
ydr.com York Daily Record
delcotimes.com Delaware County Daily Times
theday.com The Day
newstimes.com The News-Times
rep-am.com Republican-American
recordonline.com Times Herald-Record
poughkeepsiejournal.com Poughkeepsie Journal
dailygazette.com The Daily Gazette
pressconnects.com Press & Sun-Bulletin
ithacajournal.com The Ithaca Journal
sunjournal.com Sun Journal
concordmonitor.com Concord Monitor
seacoastonline.com Seacoast Online
fosters.com Foster's Daily Democrat
southcoasttoday.com SouthCoast Today
heraldnews.com The Herald News
eagletribune.com The Eagle-Tribune
berkshireeagle.com The Berkshire Eagle
dailyprogress.com The Daily Progress
newsadvance.com The News & Advance
insidenova.com InsideNoVa
arlnow.com ARLnow
capitalgazette.com Capital Gazette
fayobserver.com The Fayetteville Observer
starnewsonline.com StarNews
greenvilleonline.com The Greenville News
islandpacket.com The Island Packet
ledger-enquirer.com Ledger-Enquirer
montgomeryadvertiser.com Montgomery Advertiser
tuscaloosanews.com The Tuscaloosa News
sunherald.com Sun Herald
theadvertiser.com The Daily Advertiser
shreveporttimes.com Shreveport Times
amarillo.com Amarillo Globe-News
wacotrib.com Waco Tribune-Herald
themonitor.com The Monitor
gosanangelo.com San Angelo Standard-Times
lcsun-news.com Las Cruces Sun-News
tucson.com Arizona Daily Star
coloradoan.com Fort Collins Coloradoan
chieftain.com The Pueblo Chieftain
dailycamera.com Daily Camera
aspentimes.com The Aspen Times
greeleytribune.com Greeley Tribune
standard.net Standard-Examiner
heraldextra.com Daily Herald
thespectrum.com The Spectrum
idahopress.com Idaho Press
helenair.com Independent Record
greatfallstribune.com Great Falls Tribune
bozemandailychronicle.com Bozeman Daily Chronicle
yakimaherald.com Yakima Herald-Republic
tri-cityherald.com Tri-City Herald
theolympian.com The Olympian
bellinghamherald.com The Bellingham Herald
kitsapsun.com Kitsap Sun
bendbulletin.com The Bulletin
mailtribune.com Mail Tribune
recordnet.com The Record
mercedsunstar.com Merced Sun-Star
redding.com Record Searchlight
vcstar.com Ventura County Star
montereyherald.com Monterey Herald
santacruzsentinel.com Santa Cruz Sentinel
marinij.com Marin Independent Journal
sgvtribune.com San Gabriel Valley Tribune
dailybreeze.com Daily Breeze
juneauempire.com Juneau Empire
newsminer.com Fairbanks Daily News-Miner
hawaiitribune-herald.com Hawaii Tribune-Herald
mauinews.com The Maui News
medscape.com Medscape`,
  `CA
cbc.ca CBC News
ctvnews.ca CTV News
globalnews.ca Global News
theglobeandmail.com The Globe and Mail
thestar.com Toronto Star
nationalpost.com National Post
financialpost.com Financial Post
torontosun.com Toronto Sun
montrealgazette.com Montreal Gazette
ottawacitizen.com Ottawa Citizen
ottawasun.com Ottawa Sun
vancouversun.com Vancouver Sun
theprovince.com The Province
calgaryherald.com Calgary Herald
calgarysun.com Calgary Sun
edmontonjournal.com Edmonton Journal
edmontonsun.com Edmonton Sun
winnipegfreepress.com Winnipeg Free Press
winnipegsun.com Winnipeg Sun
leaderpost.com Regina Leader-Post
thestarphoenix.com Saskatoon StarPhoenix
lfpress.com The London Free Press
windsorstar.com Windsor Star
thespec.com The Hamilton Spectator
therecord.com Waterloo Region Record
timescolonist.com Times Colonist
saltwire.com SaltWire
canada.com Canada.com
macleans.ca Maclean's
thewalrus.ca The Walrus
thetyee.ca The Tyee
nationalobserver.com Canada's National Observer
ipolitics.ca iPolitics
lapresse.ca La Presse
ledevoir.com Le Devoir
journaldemontreal.com Le Journal de Montréal
ici.radio-canada.ca Radio-Canada
radio-canada.ca Radio-Canada
cp24.com CP24
citynews.ca CityNews
thecanadianpress.com The Canadian Press
bnnbloomberg.ca BNN Bloomberg
blogto.com blogTO
dailyhive.com Daily Hive
straight.com The Georgia Straight
narcity.com Narcity
rabble.ca rabble.ca
canadaland.com Canadaland
hilltimes.com The Hill Times
thelogic.co The Logic
tvanouvelles.ca TVA Nouvelles
journaldequebec.com Le Journal de Québec
lesoleil.com Le Soleil
ledroit.com Le Droit
lactualite.com L'actualité
noovo.info Noovo Info
tsn.ca TSN
sportsnet.ca Sportsnet
rebelnews.com Rebel News
aptnnews.ca APTN News
chroniclejournal.com The Chronicle-Journal
castanet.net Castanet
betakit.com BetaKit`,
  `AU
abc.net.au ABC News
smh.com.au The Sydney Morning Herald
theage.com.au The Age
theaustralian.com.au The Australian
afr.com Australian Financial Review
news.com.au news.com.au
9news.com.au Nine News
7news.com.au 7NEWS
sbs.com.au SBS News
skynews.com.au Sky News Australia
heraldsun.com.au Herald Sun
dailytelegraph.com.au The Daily Telegraph
couriermail.com.au The Courier-Mail
adelaidenow.com.au The Advertiser
brisbanetimes.com.au Brisbane Times
watoday.com.au WAtoday
thewest.com.au The West Australian
perthnow.com.au PerthNow
canberratimes.com.au The Canberra Times
themercury.com.au The Mercury
crikey.com.au Crikey
thesaturdaypaper.com.au The Saturday Paper
ntnews.com.au NT News
themonthly.com.au The Monthly
michaelwest.com.au Michael West Media
thenewdaily.com.au The New Daily
thenightly.com.au The Nightly
geelongadvertiser.com.au Geelong Advertiser
goldcoastbulletin.com.au Gold Coast Bulletin
townsvillebulletin.com.au Townsville Bulletin
cairnspost.com.au The Cairns Post
illawarramercury.com.au Illawarra Mercury
newcastleherald.com.au Newcastle Herald
bordermail.com.au The Border Mail
examiner.com.au The Examiner
theadvocate.com.au The Advocate
bendigoadvertiser.com.au Bendigo Advertiser
thecourier.com.au The Courier
indailysa.com.au InDaily
indaily.com.au InDaily
drive.com.au Drive
carsguide.com.au CarsGuide
startupdaily.net Startup Daily
smartcompany.com.au SmartCompany
itnews.com.au iTnews
fool.com.au The Motley Fool Australia
mamamia.com.au Mamamia
pedestrian.tv Pedestrian
junkee.com Junkee
nine.com.au Nine
mumbrella.com.au Mumbrella
cricket.com.au cricket.com.au
aeon.co Aeon
newatlas.com New Atlas`,
  `NZ
nzherald.co.nz The New Zealand Herald
stuff.co.nz Stuff
rnz.co.nz RNZ
1news.co.nz 1News
newshub.co.nz Newshub
thespinoff.co.nz The Spinoff
odt.co.nz Otago Daily Times
newsroom.co.nz Newsroom
businessdesk.co.nz BusinessDesk
interest.co.nz interest.co.nz
scoop.co.nz Scoop
nbr.co.nz NBR
newstalkzb.co.nz Newstalk ZB
thepost.co.nz The Post
thepress.co.nz The Press
waikatotimes.co.nz Waikato Times
metromag.co.nz Metro
listener.co.nz New Zealand Listener`,
  `ZA
news24.com News24
dailymaverick.co.za Daily Maverick
mg.co.za Mail & Guardian
timeslive.co.za Times Live
sowetanlive.co.za Sowetan
businesslive.co.za BusinessLIVE
iol.co.za IOL
citizen.co.za The Citizen
ewn.co.za Eyewitness News
sabcnews.com SABC News
enca.com eNCA
groundup.org.za GroundUp
moneyweb.co.za Moneyweb
isolezwe.co.za Isolezwe
isolezwelesixhosa.co.za Isolezwe LesiXhosa
durbanlocal.co.za Durban Local
dizindaba.co.za Dizindaba
businesstech.co.za BusinessTech
mybroadband.co.za MyBroadband
thesouthafrican.com The South African
netwerk24.com Netwerk24
maroelamedia.co.za Maroela Media
dispatchlive.co.za DispatchLIVE
theherald.co.za The Herald
heraldlive.co.za HeraldLIVE
capetownetc.com Cape {town} Etc
africacheck.org Africa Check
jacarandafm.com Jacaranda FM
supersport.com SuperSport
theafricareport.com The Africa Report
jeuneafrique.com Jeune Afrique
allafrica.com allAfrica
amabhungane.org amaBhungane
bizcommunity.com Bizcommunity`,
  `NG
punchng.com The Punch
vanguardngr.com Vanguard
premiumtimesng.com Premium Times
guardian.ng The Guardian Nigeria
thisdaylive.com THISDAY
dailytrust.com Daily Trust
thecable.ng TheCable
channelstv.com Channels Television
saharareporters.com Sahara Reporters
dailypost.ng Daily Post
tribuneonlineng.com Nigerian Tribune
businessday.ng BusinessDay
leadership.ng Leadership
nannews.ng News Agency of Nigeria
thenationonlineng.net The Nation
sunnewsonline.com The Sun
arise.tv ARISE News
tvcnews.tv TVC News
legit.ng Legit.ng
pulse.ng Pulse Nigeria
thewhistler.ng The Whistler
humanglemedia.com HumAngle
fij.ng Foundation for Investigative Journalism
nairametrics.com Nairametrics
peoplesgazette.com Peoples Gazette
gazettengr.com Peoples Gazette
blueprint.ng Blueprint
dubawa.org Dubawa`,
  `KE
nation.africa Nation
the-star.co.ke The Star
standardmedia.co.ke The Standard
citizen.digital Citizen Digital
businessdailyafrica.com Business Daily
theeastafrican.co.ke The EastAfrican
capitalfm.co.ke Capital FM
kbc.co.ke KBC
theelephant.info The Elephant
kenyans.co.ke Kenyans.co.ke
tuko.co.ke Tuko`,
  `GH
graphic.com.gh Graphic Online
myjoyonline.com MyJoyOnline
citinewsroom.com Citi Newsroom
ghanaweb.com GhanaWeb
dailyguidenetwork.com Daily Guide
gna.org.gh Ghana News Agency
modernghana.com ModernGhana
pulse.com.gh Pulse Ghana
3news.com 3news
thebftonline.com The Business & Financial Times`,
  `UG
monitor.co.ug Daily Monitor
newvision.co.ug New Vision
independent.co.ug The Independent
chimpreports.com ChimpReports
observer.ug The Observer
nilepost.co.ug Nile Post`,
  `TZ
thecitizen.co.tz The Citizen
dailynews.co.tz Daily News
ippmedia.com IPP Media
mwananchi.co.tz Mwananchi`,
  `ZW
herald.co.zw The Herald
newsday.co.zw NewsDay
newzimbabwe.com New Zimbabwe
zimlive.com ZimLive
bulawayo24.com Bulawayo24
chronicle.co.zw The Chronicle
thestandard.newsday.co.zw The Standard`,
  `ZM
lusakatimes.com Lusaka Times
daily-mail.co.zm Zambia Daily Mail
diggers.news News Diggers!
zambianobserver.com Zambian Observer`,
  `NA
namibian.com.na The Namibian
observer24.com.na Windhoek Observer
neweralive.na New Era
sun.com.na Namibian Sun`,
  `BW
mmegi.bw Mmegi
thevoicebw.com The Voice
sundaystandard.info Sunday Standard`,
  `ET
addisstandard.com Addis Standard
ethiopianmonitor.com Ethiopian Monitor
ena.et Ethiopian News Agency
thereporterethiopia.com The Reporter
fanabc.com Fana
borkena.com Borkena`,
  `FR
lemonde.fr Le Monde
lefigaro.fr Le Figaro
liberation.fr Libération
leparisien.fr Le Parisien
lesechos.fr Les Échos
la-croix.com La Croix
humanite.fr L'Humanité
lexpress.fr L'Express
lepoint.fr Le Point
nouvelobs.com Le Nouvel Obs
marianne.net Marianne
mediapart.fr Mediapart
ouest-france.fr Ouest-France
sudouest.fr Sud Ouest
lavoixdunord.fr La Voix du Nord
ladepeche.fr La Dépêche du Midi
ledauphine.com Le Dauphiné Libéré
leprogres.fr Le Progrès
letelegramme.fr Le Télégramme
nicematin.com Nice-Matin
dna.fr Dernières Nouvelles d'Alsace
laprovence.com La Provence
midilibre.fr Midi Libre
20minutes.fr 20 Minutes
latribune.fr La Tribune
lequipe.fr L'Équipe
france24.com France 24
francetvinfo.fr franceinfo
franceinfo.fr franceinfo
francebleu.fr France Bleu
rfi.fr RFI
rtl.fr RTL
europe1.fr Europe 1
bfmtv.com BFM TV
cnews.fr CNEWS
tf1info.fr TF1 Info
lci.fr LCI
huffingtonpost.fr Le HuffPost
slate.fr Slate.fr
afp.com AFP
euronews.com Euronews
arte.tv ARTE
numerama.com Numerama
lejdd.fr Le Journal du Dimanche
parismatch.com Paris Match
challenges.fr Challenges
capital.fr Capital
valeursactuelles.com Valeurs actuelles
courrierinternational.com Courrier international
monde-diplomatique.fr Le Monde diplomatique
legrandcontinent.eu Le Grand Continent
lesnumeriques.com Les Numériques
01net.com 01net
clubic.com Clubic
frandroid.com Frandroid
futura-sciences.com Futura
sciencesetavenir.fr Sciences et Avenir
usinenouvelle.com L'Usine nouvelle
boursorama.com Boursorama
bfmbusiness.com BFM Business
radiofrance.fr Radio France
rmc.bfmtv.com RMC
sports.fr Sports.fr
rmcsport.bfmtv.com RMC Sport
sofoot.com SO FOOT
lalsace.fr L'Alsace
estrepublicain.fr L'Est Républicain
republicain-lorrain.fr Le Républicain Lorrain
vosgesmatin.fr Vosges Matin
bienpublic.com Le Bien Public
lejsl.com Le Journal de Saône-et-Loire
lamontagne.fr La Montagne
lepopulaire.fr Le Populaire du Centre
larep.fr La République du Centre
lanouvellerepublique.fr La Nouvelle République
charentelibre.fr Charente Libre
lindependant.fr L'Indépendant
varmatin.com Var-Matin
corsematin.com Corse-Matin
paris-normandie.fr Paris-Normandie
courrier-picard.fr Courrier picard
lunion.fr L'Union
actu.fr actu.fr
lemainelibre.fr Le Maine Libre
presseocean.fr Presse Océan
reporterre.net Reporterre
bastamag.net Basta!
streetpress.com StreetPress
lesjours.fr Les Jours
arretsurimages.net Arrêt sur images
telerama.fr Télérama
lesinrocks.com Les Inrockuptibles
premiere.fr Première
elle.fr ELLE
gala.fr Gala
voici.fr Voici
closermag.fr Closer
jeuxvideo.com Jeuxvideo.com
journaldunet.com Journal du Net
linternaute.com L'Internaute
tv5monde.com TV5MONDE
lopinion.fr l'Opinion
politis.fr Politis
causeur.fr Causeur
navalnews.com Naval News
thelocal.fr The Local France
connexionfrance.com The Connexion
franceculture.fr France Culture
franceinter.fr France Inter
ici.fr ici
publicsenat.fr Public Sénat
lcp.fr LCP
brut.media Brut
konbini.com Konbini
blast-info.fr Blast
lemediatv.fr Le Média
regards.fr Regards
frustrationmagazine.fr Frustration
acrimed.org Acrimed
contretemps.eu Contretemps
lvsl.fr Le Vent Se Lève
bvoltaire.fr Boulevard Voltaire
fdesouche.com Fdesouche
frontieresmedia.fr Frontières
atlantico.fr Atlantico
contrepoints.org Contrepoints
alternatives-economiques.fr Alternatives Économiques
novethic.fr Novethic
vert.eco Vert
actu-environnement.com Actu-Environnement
usbeketrica.com Usbek & Rica
socialter.fr Socialter
latribunedimanche.fr La Tribune Dimanche
zonebourse.com Zonebourse
lerevenu.com Le Revenu
investir.lesechos.fr Investir
mieuxvivre-votreargent.fr Mieux Vivre Votre Argent
lsa-conso.fr LSA
e-marketing.fr e-marketing.fr
strategies.fr Stratégies
cbnews.fr CB News
puremedias.com Puremédias
ozap.com Puremédias
allocine.fr AlloCiné
purepeople.com Purepeople
terrafemina.com Terrafemina
madmoizelle.com Madmoizelle
femmeactuelle.fr Femme Actuelle
marieclaire.fr Marie Claire
grazia.fr Grazia
vogue.fr Vogue France
vanityfair.fr Vanity Fair France
gqmagazine.fr GQ France
geo.fr GEO
nationalgeographic.fr National Geographic
pourlascience.fr Pour la Science
larecherche.fr La Recherche
trustmyscience.com Trust My Science
presse-citron.net Presse-citron
phonandroid.com Phonandroid
journaldugeek.com Journal du Geek
lemondeinformatique.fr Le Monde Informatique
zdnet.fr ZDNET France
next.ink Next
macg.co MacGeneration
gamekult.com Gamekult
automobile-magazine.fr L'Automobile Magazine
caradisiac.com Caradisiac
largus.fr L'argus
footmercato.net Foot Mercato
maxifoot.fr Maxifoot
rugbyrama.fr Rugbyrama
eurosport.fr Eurosport
lyoncapitale.fr Lyon Capitale
rue89strasbourg.com Rue89 Strasbourg
rue89lyon.fr Rue89 Lyon
rue89bordeaux.com Rue89 Bordeaux
marsactu.fr Marsactu
mediacites.fr Mediacités
lebonbon.fr Le Bonbon
sortiraparis.com Sortiraparis
lyonne.fr L'Yonne républicaine
lejdc.fr Le Journal du Centre
leberry.fr Le Berry républicain
lechorepublicain.fr L'Écho républicain
centre-presse.fr Centre Presse
nrpyrenees.fr La Nouvelle République des Pyrénées
larepubliquedespyrenees.fr La République des Pyrénées
petitbleu.fr Le Petit Bleu
lardennais.fr L'Ardennais
lest-eclair.fr L'Est-éclair
nordlittoral.fr Nord Littoral
linfo.re LINFO.re
clicanoo.re Clicanoo
zinfos974.com Zinfos 974
la1ere.franceinfo.fr Outre-mer la 1ère
franceantilles.fr France-Antilles`,
  `BE
lesoir.be Le Soir
lalibre.be La Libre Belgique
dhnet.be La DH
rtbf.be RTBF
standaard.be De Standaard
demorgen.be De Morgen
hln.be Het Laatste Nieuws
nieuwsblad.be Nieuwsblad
vrt.be VRT NWS
tijd.be De Tijd
lecho.be L'Echo
gva.be Gazet van Antwerpen
hbvl.be Het Belang van Limburg
knack.be Knack
levif.be Le Vif
brusselstimes.com The Brussels Times
politico.eu POLITICO Europe
euractiv.com Euractiv
euobserver.com EUobserver
7sur7.be 7sur7
lavenir.net L'Avenir
sudinfo.be Sudinfo
rtl.be RTL info
lameuse.be La Meuse
focus-wtv.be Focus & WTV
bruzz.be BRUZZ
apache.be Apache
grenzecho.net GrenzEcho
brf.be BRF
moustique.be Moustique
thebulletin.be The Bulletin`,
  `NL
nos.nl NOS
nrc.nl NRC
volkskrant.nl de Volkskrant
telegraaf.nl De Telegraaf
ad.nl AD
trouw.nl Trouw
parool.nl Het Parool
fd.nl Het Financieele Dagblad
nu.nl NU.nl
rtl.nl RTL Nieuws
dutchnews.nl DutchNews
nltimes.nl NL Times
bnr.nl BNR Nieuwsradio
vn.nl Vrij Nederland
groene.nl De Groene Amsterdammer
elsevierweekblad.nl EW
ewmagazine.nl EW
hartvannederland.nl Hart van Nederland
at5.nl AT5
gelderlander.nl De Gelderlander
tubantia.nl Tubantia
bndestem.nl BN DeStem
ed.nl Eindhovens Dagblad
bd.nl Brabants Dagblad
pzc.nl PZC
destentor.nl de Stentor
limburger.nl De Limburger
dvhn.nl Dagblad van het Noorden
lc.nl Leeuwarder Courant
noordhollandsdagblad.nl Noordhollands Dagblad
leidschdagblad.nl Leidsch Dagblad
nd.nl Nederlands Dagblad
rd.nl Reformatorisch Dagblad
joop.nl Joop
decorrespondent.nl De Correspondent
ftm.nl Follow the Money
geenstijl.nl GeenStijl
tweakers.net Tweakers
omroepbrabant.nl Omroep Brabant
rijnmond.nl Rijnmond
offshore-energy.biz Offshore Energy
thenextweb.com TNW`,
  `LU
wort.lu Luxemburger Wort
tageblatt.lu Tageblatt
rtl.lu RTL Luxembourg
lessentiel.lu L'essentiel
lequotidien.lu Le Quotidien
virgule.lu Virgule
paperjam.lu Paperjam
today.rtl.lu RTL Today
delano.lu Delano`,
  `DE
spiegel.de Der Spiegel
zeit.de Die Zeit
faz.net Frankfurter Allgemeine Zeitung
sueddeutsche.de Süddeutsche Zeitung
welt.de Die Welt
bild.de Bild
taz.de taz
tagesspiegel.de Der Tagesspiegel
stern.de Stern
focus.de Focus Online
handelsblatt.com Handelsblatt
wiwo.de WirtschaftsWoche
manager-magazin.de manager magazin
capital.de Capital
n-tv.de n-tv
tagesschau.de Tagesschau
ard.de ARD
daserste.de Das Erste
zdf.de ZDF
zdfheute.de ZDFheute
deutschlandfunk.de Deutschlandfunk
dw.com Deutsche Welle
br.de Bayerischer Rundfunk (BR)
ndr.de Norddeutscher Rundfunk (NDR)
mdr.de Mitteldeutscher Rundfunk (MDR)
wdr.de Westdeutscher Rundfunk (WDR)
swr.de Südwestrundfunk (SWR)
hessenschau.de hessenschau
rbb24.de Rundfunk Berlin-Brandenburg (rbb24)
radiobremen.de Radio Bremen
sr.de Saarländischer Rundfunk (SR)
rtl.de RTL
t-online.de t-online
web.de WEB.DE
gmx.net GMX
fr.de Frankfurter Rundschau
merkur.de Münchner Merkur
tz.de tz
abendzeitung-muenchen.de Abendzeitung
augsburger-allgemeine.de Augsburger Allgemeine
nordbayern.de nordbayern
mainpost.de Main-Post
berliner-zeitung.de Berliner Zeitung
morgenpost.de Berliner Morgenpost
bz-berlin.de B.Z.
abendblatt.de Hamburger Abendblatt
mopo.de Hamburger Morgenpost
weser-kurier.de Weser-Kurier
haz.de Hannoversche Allgemeine Zeitung
noz.de Neue Osnabrücker Zeitung
rp-online.de Rheinische Post
waz.de Westdeutsche Allgemeine Zeitung (WAZ)
nrz.de Neue Ruhr Zeitung (NRZ)
wz.de Westdeutsche Zeitung
ksta.de Kölner Stadt-Anzeiger
rundschau-online.de Kölnische Rundschau
express.de Express
general-anzeiger-bonn.de General-Anzeiger
ga.de General-Anzeiger
ruhrnachrichten.de Ruhr Nachrichten
ruhr24.de Ruhr24
wa.de Westfälischer Anzeiger
wn.de Westfälische Nachrichten
stuttgarter-zeitung.de Stuttgarter Zeitung
stuttgarter-nachrichten.de Stuttgarter Nachrichten
schwaebische.de Schwäbische Zeitung
swp.de Südwest Presse
badische-zeitung.de Badische Zeitung
bnn.de Badische Neueste Nachrichten
rnz.de Rhein-Neckar-Zeitung
mannheimer-morgen.de Mannheimer Morgen
rheinpfalz.de Die Rheinpfalz
rhein-zeitung.de Rhein-Zeitung
saarbruecker-zeitung.de Saarbrücker Zeitung
volksfreund.de Trierischer Volksfreund
allgemeine-zeitung.de Allgemeine Zeitung
hna.de Hessische/Niedersächsische Allgemeine
op-online.de Offenbach-Post
freiepresse.de Freie Presse
saechsische.de Sächsische Zeitung
lvz.de Leipziger Volkszeitung
mz.de Mitteldeutsche Zeitung
volksstimme.de Volksstimme
thueringer-allgemeine.de Thüringer Allgemeine
otz.de Ostthüringer Zeitung
nordkurier.de Nordkurier
ostsee-zeitung.de Ostsee-Zeitung
svz.de Schweriner Volkszeitung
shz.de Schleswig-Holsteinischer Zeitungsverlag
kn-online.de Kieler Nachrichten
maz-online.de Märkische Allgemeine
lr-online.de Lausitzer Rundschau
nwzonline.de Nordwest-Zeitung
kreiszeitung.de Kreiszeitung
braunschweiger-zeitung.de Braunschweiger Zeitung
rnd.de RedaktionsNetzwerk Deutschland
freitag.de der Freitag
cicero.de Cicero
jungewelt.de junge Welt
nd-aktuell.de nd
jungefreiheit.de Junge Freiheit
tichyseinblick.de Tichys Einblick
correctiv.org CORRECTIV
netzpolitik.org netzpolitik.org
heise.de heise online
golem.de Golem.de
chip.de CHIP
computerbase.de ComputerBase
winfuture.de WinFuture
t3n.de t3n
gamestar.de GameStar
computerbild.de COMPUTER BILD
kicker.de kicker
sport1.de SPORT1
motorsport-magazin.com Motorsport-Magazin
businessinsider.de Business Insider
boersen-zeitung.de Börsen-Zeitung
boerse-online.de Börse Online
finanzen.net finanzen.net
bunte.de Bunte
gala.de Gala
geo.de GEO
spektrum.de Spektrum der Wissenschaft
apotheken-umschau.de Apotheken Umschau
vorwaerts.de Vorwärts
katholisch.de katholisch.de
evangelisch.de evangelisch.de
juedische-allgemeine.de Jüdische Allgemeine
aerztezeitung.de Ärzte Zeitung
aerzteblatt.de Deutsches Ärzteblatt
lto.de Legal Tribune Online
nachdenkseiten.de NachDenkSeiten
volksverpetzer.de Volksverpetzer
uebermedien.de Übermedien
dwdl.de DWDL.de
meedia.de MEEDIA
horizont.net HORIZONT
wuv.de W&V
krautreporter.de Krautreporter
perspective-daily.de Perspective Daily
riffreporter.de RiffReporter
jacobin.de Jacobin
nius.de NIUS
apollo-news.net Apollo News
achgut.com Die Achse des Guten
epochtimes.de Epoch Times Deutschland
ntv.de ntv
watson.de watson
derwesten.de DER WESTEN
sat1.de SAT.1
prosieben.de ProSieben
kabeleins.de Kabel Eins
phoenix.de phoenix
3sat.de 3sat
ardmediathek.de ARD Mediathek
sportschau.de Sportschau
deutschlandfunkkultur.de Deutschlandfunk Kultur
deutschlandfunknova.de Deutschlandfunk Nova
br24.de BR24
butenunbinnen.de buten un binnen
rbb-online.de rbb
swraktuell.de SWR Aktuell
zvw.de Zeitungsverlag Waiblingen
stimme.de Heilbronner Stimme
pz-news.de Pforzheimer Zeitung
schwarzwaelder-bote.de Schwarzwälder Bote
suedkurier.de SÜDKURIER
gea.de Reutlinger General-Anzeiger
tagblatt.de Schwäbisches Tagblatt
krzbb.de Kreiszeitung Böblinger Bote
echo-online.de Darmstädter Echo
wiesbadener-kurier.de Wiesbadener Kurier
giessener-allgemeine.de Gießener Allgemeine
giessener-anzeiger.de Gießener Anzeiger
fuldaerzeitung.de Fuldaer Zeitung
osthessen-news.de Osthessen|News
fnp.de Frankfurter Neue Presse
mittelhessen.de mittelhessen.de
wlz-online.de Waldeckische Landeszeitung
goettinger-tageblatt.de Göttinger Tageblatt
neuepresse.de Neue Presse
np-coburg.de Neue Presse Coburg
insuedthueringen.de inSüdthüringen
tlz.de Thüringische Landeszeitung
tag24.de TAG24
dnn.de Dresdner Neueste Nachrichten
pnn.de Potsdamer Neueste Nachrichten
moz.de Märkische Oderzeitung
ln-online.de Lübecker Nachrichten
lz.de Lippische Landes-Zeitung
nw.de Neue Westfälische
westfalen-blatt.de Westfalen-Blatt
mt.de Mindener Tageblatt
azonline.de Allgemeine Zeitung Coesfeld
muensterschezeitung.de Münstersche Zeitung
hellwegeranzeiger.de Hellweger Anzeiger
lokalkompass.de Lokalkompass
soester-anzeiger.de Soester Anzeiger
come-on.de come-on.de
ikz-online.de Iserlohner Kreisanzeiger (IKZ)
wp.de Westfalenpost
siegener-zeitung.de Siegener Zeitung
aachener-zeitung.de Aachener Zeitung
aachener-nachrichten.de Aachener Nachrichten
nwz-online.de Nordwest-Zeitung
az-online.de Allgemeine Zeitung der Lüneburger Heide
cz.de Cellesche Zeitung
landeszeitung.de Landeszeitung
abendblatt-berlin.de Berliner Abendblatt
nordsee-zeitung.de Nordsee-Zeitung
emderzeitung.de Emder Zeitung
ov-online.de Oldenburgische Volkszeitung
pnp.de Passauer Neue Presse
mittelbayerische.de Mittelbayerische Zeitung
donaukurier.de Donaukurier
onetz.de Onetz
idowa.de idowa
infranken.de inFranken.de
frankenpost.de Frankenpost
fraenkischertag.de Fränkischer Tag
nn.de Nürnberger Nachrichten
all-in.de all-in.de
allgaeuer-zeitung.de Allgäuer Zeitung
ovb-online.de Oberbayerisches Volksblatt
rosenheim24.de rosenheim24
chiemgau24.de chiemgau24
heidelberg24.de HEIDELBERG24
echo24.de echo24.de
bw24.de BW24
kreisbote.de Kreisbote
finanztip.de Finanztip
deraktionaer.de DER AKTIONÄR
finanznachrichten.de FinanzNachrichten.de
wallstreet-online.de wallstreetONLINE
onvista.de onvista
ariva.de ARIVA.DE
gruenderszene.de Gründerszene
deutsche-startups.de deutsche-startups.de
ingenieur.de ingenieur.de
vdi-nachrichten.com VDI nachrichten
produktion.de Produktion
automobilwoche.de Automobilwoche
auto-motor-und-sport.de auto motor und sport
autobild.de AUTO BILD
adac.de ADAC
11freunde.de 11FREUNDE
spox.com SPOX
transfermarkt.de Transfermarkt
ran.de ran
eurosport.de Eurosport
formel1.de Formel1.de
pcwelt.de PC-WELT
pcgames.de PC Games
pcgameshardware.de PC Games Hardware
giga.de GIGA
netzwelt.de NETZWELT
caschys.blog Caschys Blog
stadt-bremerhaven.de Caschys Blog
mobiflip.de mobiFlip.de
inside-digital.de inside digital
teltarif.de teltarif.de
macwelt.de Macwelt
iphone-ticker.de iphone-ticker.de
mactechnews.de MacTechNews.de
notebookcheck.com Notebookcheck
scinexx.de scinexx
wissenschaft.de Bild der Wissenschaft
nationalgeographic.de National Geographic
brigitte.de BRIGITTE
vogue.de Vogue Germany
kulturnews.de kulturnews
rollingstone.de Rolling Stone
musikexpress.de Musikexpress
filmstarts.de FILMSTARTS
moviepilot.de Moviepilot
utopia.de Utopia
klimareporter.de klimareporter°
topagrar.com top agrar
agrarheute.com agrarheute
domradio.de DOMRADIO.DE
idea.de IDEA
pro-medienmagazin.de PRO
siegessaeule.de SIEGESSÄULE
queer.de queer.de
titanic-magazin.de TITANIC
der-postillon.com Der Postillon
presseportal.de Presseportal
dpa.com dpa
iz.de Immobilien Zeitung
thelocal.de The Local Germany
tvtoday.de TV Today
mein-mmo.de Mein-MMO
absatzwirtschaft.de absatzwirtschaft
erneuerbareenergien.de ERNEUERBARE ENERGIEN
eatsmarter.de EAT SMARTER
juraforum.de JuraForum.de
st-georg.de St.GEORG
nh24.de nh24
table.media Table.Media
berliner-kurier.de Berliner Kurier
fuldainfo.de Fuldainfo
swr3.de SWR3
antenne.de ANTENNE BAYERN
ffh.de HIT RADIO FFH
radioeins.de radioeins
inforadio.de rbb24 Inforadio
multipolar-magazin.de Multipolar
manova.news Manova
telepolis.de Telepolis
blaetter.de Blätter für deutsche und internationale Politik
ipg-journal.de IPG-Journal
internationalepolitik.de Internationale Politik
monde-diplomatique.de Le Monde diplomatique
mobilegeeks.de Mobilegeeks
drwindows.de Dr. Windows
ifun.de iFun.de
macerkopf.de Macerkopf
apfelpage.de Apfelpage
electrive.net electrive.net
edison.media EDISON
cleanthinking.de Cleanthinking
pv-magazine.de pv magazine
energate-messenger.de energate messenger
dvz.de DVZ
verkehrsrundschau.de VerkehrsRundschau
lebensmittelzeitung.net Lebensmittel Zeitung
textilwirtschaft.de TextilWirtschaft
apotheke-adhoc.de apotheke adhoc
deutsche-apotheker-zeitung.de Deutsche Apotheker Zeitung
springermedizin.de SpringerMedizin
zm-online.de zm
haufe.de Haufe
beck-aktuell.de beck-aktuell
kommunal.de KOMMUNAL
behoerden-spiegel.de Behörden Spiegel
augengeradeaus.net Augen geradeaus!
hartpunkt.de hartpunkt
esut.de Europäische Sicherheit & Technik
fussballtransfers.com FussballTransfers
fussball.news fussball.news
ligainsider.de LigaInsider
reviersport.de RevierSport
sportbild.bild.de SPORT BILD
sport.de sport.de
sportbuzzer.de SPORTBUZZER
handball-world.news handball-world
tennisnet.com tennisnet
radsport-news.com Radsport-News
speedweek.com SPEEDWEEK
auto-zeitung.de AUTO ZEITUNG
motorradonline.de MOTORRAD
promiflash.de Promiflash
vip.de VIP.de
freundin.de freundin
cosmopolitan.de Cosmopolitan
glamour.de Glamour
gq-magazin.de GQ Germany
eltern.de ELTERN
schoener-wohnen.de SCHÖNER WOHNEN
essen-und-trinken.de essen & trinken
chefkoch.de Chefkoch
tvspielfilm.de TV SPIELFILM
tvmovie.de TV Movie
quotenmeter.de Quotenmeter.de
serienjunkies.de Serienjunkies
goodnews-magazin.de Good News Magazin`,
  `AT
orf.at ORF
derstandard.at Der Standard
derstandard.de Der Standard
diepresse.com Die Presse
kurier.at Kurier
krone.at Kronen Zeitung
kleinezeitung.at Kleine Zeitung
sn.at Salzburger Nachrichten
nachrichten.at Oberösterreichische Nachrichten
tt.com Tiroler Tageszeitung
vol.at VOL.AT
heute.at Heute
oe24.at oe24
profil.at profil
falter.at Falter
wienerzeitung.at Wiener Zeitung
puls24.at PULS 24
servustv.com ServusTV
vn.at Vorarlberger Nachrichten
meinbezirk.at MeinBezirk.at
noen.at NÖN
kontrast.at Kontrast.at
news.at News
trend.at trend
futurezone.at futurezone
exxpress.at eXXpress
moment.at MOMENT.at
apa.at APA
weekend.at weekend
gmx.at GMX
thelocal.at The Local Austria
kath.net kath.net
report24.news Report24
ots.at APA-OTS
krone.tv krone.tv
dietagespresse.com Die Tagespresse
derpragmaticus.com Der Pragmaticus
dossier.at DOSSIER
zackzack.at ZackZack
zib.orf.at ZIB
fm4.orf.at FM4
oe1.orf.at Ö1
leadersnet.at LEADERSNET
horizont.at HORIZONT
industriemagazin.at INDUSTRIEMAGAZIN
gewinn.com GEWINN
woman.at WOMAN
autorevue.at autorevue
laola1.at LAOLA1
sky.at Sky Österreich`,
  `CH
srf.ch Schweizer Radio und Fernsehen (SRF)
nzz.ch Neue Zürcher Zeitung
tagesanzeiger.ch Tages-Anzeiger
blick.ch Blick
20min.ch 20 Minuten
watson.ch watson
bernerzeitung.ch Berner Zeitung
derbund.ch Der Bund
bazonline.ch Basler Zeitung
aargauerzeitung.ch Aargauer Zeitung
luzernerzeitung.ch Luzerner Zeitung
tagblatt.ch St. Galler Tagblatt
weltwoche.ch Die Weltwoche
woz.ch WOZ Die Wochenzeitung
rts.ch Radio Télévision Suisse (RTS)
letemps.ch Le Temps
tdg.ch Tribune de Genève
24heures.ch 24 heures
swissinfo.ch SWI swissinfo.ch
rsi.ch Radiotelevisione svizzera (RSI)
bluewin.ch blue News
nau.ch Nau.ch
republik.ch Republik
zentralplus.ch zentralplus
suedostschweiz.ch Südostschweiz
schaffhausen.net Schaffhauser Nachrichten
shn.ch Schaffhauser Nachrichten
landbote.ch Der Landbote
zsz.ch Zürichsee-Zeitung
zueriost.ch Züriost
bielertagblatt.ch Bieler Tagblatt
freiburger-nachrichten.ch Freiburger Nachrichten
laliberte.ch La Liberté
arcinfo.ch ArcInfo
lenouvelliste.ch Le Nouvelliste
lematin.ch Le Matin
heidi.news Heidi.news
cdt.ch Corriere del Ticino
tio.ch Ticinonline
laregione.ch laRegione
infosperber.ch Infosperber
cash.ch cash
fuw.ch Finanz und Wirtschaft
handelszeitung.ch Handelszeitung
bilanz.ch BILANZ
beobachter.ch Beobachter
schweizer-illustrierte.ch Schweizer Illustrierte
livenet.ch Livenet
telezueri.ch TeleZüri
persoenlich.com persoenlich.com
thelocal.ch The Local Switzerland
baerntoday.ch BärnToday
zueritoday.ch ZüriToday
pilatustoday.ch PilatusToday
fm1today.ch FM1Today
thunertagblatt.ch Thuner Tagblatt
berneroberlaender.ch Berner Oberländer
tsri.ch Tsüri.ch
hauptstadt.be Hauptstadt
bajour.ch Bajour
primenews.ch Prime News
onlinereports.ch OnlineReports
badenertagblatt.ch Badener Tagblatt
solothurnerzeitung.ch Solothurner Zeitung
oltnertagblatt.ch Oltner Tagblatt
bzbasel.ch bz
thurgauerzeitung.ch Thurgauer Zeitung
limmattalerzeitung.ch Limmattaler Zeitung
grenchnertagblatt.ch Grenchner Tagblatt
walliserbote.ch Walliser Bote
rro.ch rro
pomona.ch pomona
agefi.com L'Agefi
illustre.ch L'illustré
bilan.ch Bilan
rjb.ch RJB
rfj.ch RFJ
rhonefm.ch Rhône FM
lfm.ch LFM
20minuti.ch 20 minuti
tvsvizzera.it tvsvizzera.it
inside-it.ch Inside IT
werbewoche.ch Werbewoche
kath.ch kath.ch
ref.ch ref.ch
medinside.ch Medinside
schweizerbauer.ch Schweizer Bauer
geneva-solutions.news Geneva Solutions
lenews.ch Le News`,
  `LI
vaterland.li Liechtensteiner Vaterland
landesspiegel.li Landesspiegel
`,
  `IT
corriere.it Corriere della Sera
repubblica.it La Repubblica
lastampa.it La Stampa
ilsole24ore.com Il Sole 24 Ore
ilmessaggero.it Il Messaggero
ilgiornale.it Il Giornale
liberoquotidiano.it Libero Quotidiano
ilfattoquotidiano.it Il Fatto Quotidiano
ilfoglio.it Il Foglio
ilmanifesto.it il manifesto
avvenire.it Avvenire
ilmattino.it Il Mattino
ilgazzettino.it Il Gazzettino
ilsecoloxix.it Il Secolo XIX
quotidiano.net Quotidiano Nazionale
gazzetta.it La Gazzetta dello Sport
corrieredellosport.it Corriere dello Sport
tuttosport.com Tuttosport
ilpost.it Il Post
open.online Open
fanpage.it Fanpage.it
internazionale.it Internazionale
ansa.it ANSA
adnkronos.com Adnkronos
agi.it AGI
rainews.it Rai News
tgcom24.mediaset.it TGCOM24
tg24.sky.it Sky TG24
huffingtonpost.it HuffPost Italia
linkiesta.it Linkiesta
tageszeitung.it Die Neue Südtiroler Tageszeitung
stol.it Stol.it
salto.bz salto.bz
wired.it WIRED Italia
leggo.it Leggo
ilgiorno.it Il Giorno
ilrestodelcarlino.it Il Resto del Carlino
lanazione.it La Nazione
iltempo.it Il Tempo
laverita.info La Verità
ildubbio.news Il Dubbio
ilriformista.it Il Riformista
huffpost.it HuffPost Italia
lagazzettadelmezzogiorno.it La Gazzetta del Mezzogiorno
gazzettadelsud.it Gazzetta del Sud
gds.it Giornale di Sicilia
lasicilia.it La Sicilia
unionesarda.it L'Unione Sarda
lanuovasardegna.it La Nuova Sardegna
ecodibergamo.it L'Eco di Bergamo
giornaledibrescia.it Giornale di Brescia
bresciaoggi.it Bresciaoggi
larena.it L'Arena
ilgiornaledivicenza.it Il Giornale di Vicenza
mattinopadova.it Il Mattino di Padova
ilpiccolo.it Il Piccolo
messaggeroveneto.it Messaggero Veneto
iltirreno.it Il Tirreno
gazzettadiparma.it Gazzetta di Parma
altoadige.it Alto Adige
famigliacristiana.it Famiglia Cristiana
espresso.repubblica.it L'Espresso
lespresso.it L'Espresso
panorama.it Panorama
vanityfair.it Vanity Fair Italia
la7.it La7
tgla7.la7.it TG La7
mediaset.it Mediaset
today.it Today
romatoday.it RomaToday
milanotoday.it MilanoToday
firenzetoday.it FirenzeToday
askanews.it askanews
milanofinanza.it Milano Finanza
italiaoggi.it ItaliaOggi
wallstreetitalia.com Wall Street Italia
punto-informatico.it Punto Informatico
hwupgrade.it Hardware Upgrade
tomshw.it Tom's Hardware Italia
money.it Money.it
ilsussidiario.net Il Sussidiario
affaritaliani.it Affaritaliani
dagospia.com Dagospia
thelocal.it The Local Italy
editorialedomani.it Domani`,
  `ES
elpais.com El País
elmundo.es El Mundo
abc.es ABC
lavanguardia.com La Vanguardia
elperiodico.com El Periódico
larazon.es La Razón
elconfidencial.com El Confidencial
eldiario.es elDiario.es
elespanol.com El Español
publico.es Público
20minutos.es 20minutos
okdiario.com OKDIARIO
infolibre.es infoLibre
vozpopuli.com Vozpópuli
elindependiente.com El Independiente
theobjective.com The Objective
expansion.com Expansión
cincodias.elpais.com Cinco Días
eleconomista.es elEconomista
marca.com MARCA
as.com Diario AS
mundodeportivo.com Mundo Deportivo
sport.es SPORT
rtve.es Radiotelevisión Española (RTVE)
cadenaser.com Cadena SER
cope.es COPE
ondacero.es Onda Cero
lasexta.com laSexta
antena3.com Antena 3
telecinco.es Telecinco
europapress.es Europa Press
efe.com EFE
lavozdegalicia.es La Voz de Galicia
farodevigo.es Faro de Vigo
elcorreo.com El Correo
diariovasco.com El Diario Vasco
heraldo.es Heraldo de Aragón
levante-emv.com Levante-EMV
lasprovincias.es Las Provincias
laverdad.es La Verdad
ideal.es Ideal
diariosur.es Diario SUR
elnortedecastilla.es El Norte de Castilla
diariodesevilla.es Diario de Sevilla
diariodemallorca.es Diario de Mallorca
ultimahora.es Última Hora
mallorcazeitung.es Mallorca Zeitung
mallorcamagazin.com Mallorca Magazin
majorcadailybulletin.com Majorca Daily Bulletin
ara.cat Ara
elnacional.cat ElNacional.cat
elpuntavui.cat El Punt Avui
vilaweb.cat VilaWeb
naciodigital.cat Nació Digital
xataka.com Xataka
huffingtonpost.es El HuffPost
diarioabierto.es Diario Abierto
libertaddigital.com Libertad Digital
lainformacion.com La Información
elplural.com El Plural
elsaltodiario.com El Salto
ctxt.es CTXT
newtral.es Newtral
maldita.es Maldita.es
lamarea.com La Marea
diariodenavarra.es Diario de Navarra
noticiasdenavarra.com Diario de Noticias de Navarra
deia.eus Deia
naiz.eus NAIZ
eitb.eus EITB
berria.eus Berria
lne.es La Nueva España
elcomercio.es El Comercio
eldiariomontanes.es El Diario Montañés
diariodeburgos.es Diario de Burgos
hoy.es Hoy
elperiodicoextremadura.com El Periódico Extremadura
canarias7.es Canarias7
laprovincia.es La Provincia
eldia.es El Día
diariodecadiz.es Diario de Cádiz
granadahoy.com Granada Hoy
malagahoy.es Málaga Hoy
laopiniondemurcia.es La Opinión de Murcia
laopiniondemalaga.es La Opinión de Málaga
informacion.es Información
diaridegirona.cat Diari de Girona
regio7.cat Regió7
segre.com Segre
diaridetarragona.com Diari de Tarragona
beteve.cat betevé
ccma.cat 3Cat
3cat.cat 3Cat
cuatro.com Cuatro
estadiodeportivo.com Estadio Deportivo
hola.com ¡HOLA!
elle.es ELLE
muyinteresante.com Muy Interesante
genbeta.com Genbeta
hipertextual.com Hipertextual
computerhoy.com Computer Hoy
thelocal.es The Local Spain
diariodeibiza.es Diario de Ibiza
servimedia.es Servimedia
invertia.com Invertia
bolsamania.com Bolsamanía`,
  `PT
publico.pt Público
expresso.pt Expresso
dn.pt Diário de Notícias
jn.pt Jornal de Notícias
observador.pt Observador
cmjornal.pt Correio da Manhã
rtp.pt RTP
sicnoticias.pt SIC Notícias
tsf.pt TSF
theportugalnews.com The Portugal News
dinheirovivo.pt Dinheiro Vivo
jornaldenegocios.pt Jornal de Negócios
eco.sapo.pt ECO
sapo.pt SAPO
sabado.pt Sábado
visao.pt Visão
abola.pt A Bola
record.pt Record
ojogo.pt O Jogo
rr.sapo.pt Renascença
cnnportugal.iol.pt CNN Portugal
tvi.iol.pt TVI
noticiasaominuto.com Notícias ao Minuto
sol.sapo.pt Nascer do Sol
dnoticias.pt Diário de Notícias da Madeira
lusa.pt Lusa`,
  `DK
dr.dk Danmarks Radio (DR)
politiken.dk Politiken
berlingske.dk Berlingske
jyllands-posten.dk Jyllands-Posten
bt.dk B.T.
ekstrabladet.dk Ekstra Bladet
tv2.dk TV 2
information.dk Information
borsen.dk Børsen
thelocal.dk The Local Denmark
kristeligt-dagblad.dk Kristeligt Dagblad
nordjyske.dk Nordjyske
fyens.dk Fyens Stiftstidende
stiften.dk Århus Stiftstidende
weekendavisen.dk Weekendavisen
altinget.dk Altinget
ritzau.dk Ritzau
zetland.dk Zetland
finans.dk Finans
ing.dk Ingeniøren
version2.dk Version2
seoghoer.dk SE og HØR
cphpost.dk The Copenhagen Post`,
  `GL
sermitsiaq.ag Sermitsiaq
knr.gl KNR
`,
  `SE
svt.se SVT Nyheter
dn.se Dagens Nyheter
svd.se Svenska Dagbladet
aftonbladet.se Aftonbladet
expressen.se Expressen
gp.se Göteborgs-Posten
sydsvenskan.se Sydsvenskan
di.se Dagens industri
sverigesradio.se Sveriges Radio
omni.se Omni
thelocal.se The Local Sweden
etc.se Dagens ETC
hd.se Helsingborgs Dagblad
nt.se Norrköpings Tidningar
unt.se Upsala Nya Tidning
vk.se Västerbottens-Kuriren
dalademokraten.se Dala-Demokraten
na.se Nerikes Allehanda
vlt.se VLT
corren.se Östgöta Correspondenten
jp.se Jönköpings-Posten
barometern.se Barometern
smp.se Smålandsposten
bt.se Borås Tidning
nsd.se Norrländska Socialdemokraten
tv4.se TV4
tt.se TT
fokus.se Fokus
breakit.se Breakit
nyteknik.se Ny Teknik
idg.se IDG
realtid.se Realtid
arbetet.se Arbetet
flamman.se Flamman
thelocal.com The Local`,
  `NO
nrk.no Norsk rikskringkasting (NRK)
vg.no VG
aftenposten.no Aftenposten
dagbladet.no Dagbladet
dn.no Dagens Næringsliv
tv2.no TV 2
nettavisen.no Nettavisen
e24.no E24
bt.no Bergens Tidende
adressa.no Adresseavisen
aftenbladet.no Stavanger Aftenblad
klassekampen.no Klassekampen
newsinenglish.no News in English
fvn.no Fædrelandsvennen
dagsavisen.no Dagsavisen
vl.no Vårt Land
nationen.no Nationen
morgenbladet.no Morgenbladet
ntb.no NTB
itromso.no iTromsø
nordlys.no Nordlys
an.no Avisa Nordland
ba.no Bergensavisen
tu.no Teknisk Ukeblad
forskning.no forskning.no
finansavisen.no Finansavisen
h-avis.no Haugesunds Avis
dt.no Drammens Tidende
tb.no Tønsbergs Blad
oa.no Oppland Arbeiderblad
filternyheter.no Filter Nyheter
faktisk.no Faktisk.no
thelocal.no The Local Norway
rechargenews.com Recharge
tradewindsnews.com TradeWinds`,
  `FI
yle.fi Yle
hs.fi Helsingin Sanomat
is.fi Ilta-Sanomat
iltalehti.fi Iltalehti
mtvuutiset.fi MTV Uutiset
kauppalehti.fi Kauppalehti
hbl.fi Hufvudstadsbladet
aamulehti.fi Aamulehti
ts.fi Turun Sanomat
kaleva.fi Kaleva
ksml.fi Keskisuomalainen
savonsanomat.fi Savon Sanomat
karjalainen.fi Karjalainen
ess.fi Etelä-Suomen Sanomat
suomenkuvalehti.fi Suomen Kuvalehti
maaseuduntulevaisuus.fi Maaseudun Tulevaisuus
verkkouutiset.fi Verkkouutiset
uusisuomi.fi Uusi Suomi
tekniikkatalous.fi Tekniikka & Talous
talouselama.fi Talouselämä
vasabladet.fi Vasabladet`,
  `IS
ruv.is RÚV
mbl.is Morgunblaðið
visir.is Vísir
dv.is DV
icelandreview.com Iceland Review
frettabladid.is Fréttablaðið
stundin.is Stundin
heimildin.is Heimildin
grapevine.is The Reykjavík Grapevine`,
  `EE
err.ee ERR
postimees.ee Postimees
delfi.ee Delfi
ohtuleht.ee Õhtuleht
epl.delfi.ee Eesti Päevaleht
aripaev.ee Äripäev`,
  `LV
lsm.lv LSM
delfi.lv Delfi
la.lv Latvijas Avīze
tvnet.lv TVNET
nra.lv Neatkarīgā
apollo.lv Apollo`,
  `LT
lrt.lt LRT
delfi.lt Delfi
15min.lt 15min
lrytas.lt Lietuvos rytas
vz.lt Verslo žinios
alfa.lt Alfa.lt
bns.lt BNS`,
  `PL
wyborcza.pl Gazeta Wyborcza
gazeta.pl Gazeta.pl
rp.pl Rzeczpospolita
onet.pl Onet
wp.pl Wirtualna Polska
interia.pl Interia
tvn24.pl TVN24
tvp.info TVP Info
polsatnews.pl Polsat News
rmf24.pl RMF24
polityka.pl Polityka
newsweek.pl Newsweek Polska
pap.pl PAP
notesfrompoland.com Notes from Poland
oko.press OKO.press
fakt.pl Fakt
se.pl Super Express
bankier.pl Bankier.pl
money.pl Money.pl
gazetaprawna.pl Dziennik Gazeta Prawna
dziennik.pl Dziennik.pl
natemat.pl naTemat
niezalezna.pl Niezalezna.pl
wpolityce.pl wPolityce.pl
dorzeczy.pl Do Rzeczy
wprost.pl Wprost
tygodnikpowszechny.pl Tygodnik Powszechny
krytykapolityczna.pl Krytyka Polityczna
radiozet.pl Radio ZET
polskieradio.pl Polskie Radio
polskieradio24.pl Polskie Radio 24
pb.pl Puls Biznesu
businessinsider.com.pl Business Insider Polska
forsal.pl Forsal
spidersweb.pl Spider's Web
defence24.pl Defence24
thefirstnews.com The First News`,
  `CZ
idnes.cz iDNES.cz
novinky.cz Novinky.cz
seznamzpravy.cz Seznam Zprávy
aktualne.cz Aktuálně.cz
denik.cz Deník
lidovky.cz Lidovky.cz
ihned.cz Hospodářské noviny
hn.cz Hospodářské noviny
ct24.ceskatelevize.cz ČT24
irozhlas.cz iROZHLAS
denikn.cz Deník N
respekt.cz Respekt
blesk.cz Blesk
reflex.cz Reflex
forum24.cz FORUM 24
e15.cz E15
echo24.cz Echo24
cnn.iprima.cz CNN Prima NEWS
ceskenoviny.cz České noviny
tn.nova.cz TN.cz
parlamentnilisty.cz ParlamentníListy.cz
expats.cz Expats.cz
lupa.cz Lupa.cz
zive.cz Živě.cz`,
  `SK
sme.sk SME
dennikn.sk Denník N
pravda.sk Pravda
aktuality.sk Aktuality.sk
spectator.sme.sk The Slovak Spectator
hnonline.sk Hospodárske noviny
cas.sk Nový Čas
topky.sk Topky.sk
noviny.sk Noviny.sk
teraz.sk TERAZ.sk
trend.sk TREND
postoj.sk Postoj
tvnoviny.sk TVnoviny.sk`,
  `HU
telex.hu Telex
hvg.hu HVG
index.hu Index
444.hu 444
24.hu 24.hu
portfolio.hu Portfolio
nepszava.hu Népszava
dailynewshungary.com Daily News Hungary
magyarnemzet.hu Magyar Nemzet
mandiner.hu Mandiner
origo.hu Origo
blikk.hu Blikk
hirado.hu Hirado.hu
atv.hu ATV
magyarhang.org Magyar Hang
atlatszo.hu Átlátszó
direkt36.hu Direkt36
vg.hu Világgazdaság
hungarytoday.hu Hungary Today`,
  `RO
digi24.ro Digi24
hotnews.ro HotNews.ro
g4media.ro G4Media
adevarul.ro Adevărul
libertatea.ro Libertatea
mediafax.ro Mediafax
romania-insider.com Romania Insider
gandul.ro Gândul
stirileprotv.ro Știrile ProTV
evz.ro Evenimentul Zilei
agerpres.ro Agerpres
news.ro News.ro
zf.ro Ziarul Financiar
antena3.ro Antena 3 CNN
recorder.ro Recorder
pressone.ro PressOne
realitatea.net Realitatea
economica.net Economica.net
spotmedia.ro SpotMedia`,
  `BG
dnevnik.bg Dnevnik
capital.bg Capital
24chasa.bg 24 Chasa
bta.bg BTA
novinite.com Novinite
mediapool.bg Mediapool
vesti.bg Vesti.bg
bnr.bg BNR
bntnews.bg BNT
nova.bg NOVA
btvnovinite.bg bTV
segabg.com Sega
offnews.bg OFFNews
phonearena.com PhoneArena
gsmarena.com GSMArena`,
  `GR
kathimerini.gr Kathimerini
ekathimerini.com Kathimerini
tovima.gr To Vima
tanea.gr Ta Nea
protothema.gr Proto Thema
naftemporiki.gr Naftemporiki
iefimerida.gr iefimerida
skai.gr SKAI
in.gr in.gr
ethnos.gr Ethnos
efsyn.gr Efimerida ton Syntakton
avgi.gr I Avgi
news247.gr NEWS 24/7
newsit.gr Newsit
ert.gr ERT
amna.gr AMNA
greekreporter.com Greek Reporter
keeptalkinggreece.com Keep Talking Greece
cnn.gr CNN Greece
lifo.gr LiFO`,
  `CY
cyprus-mail.com Cyprus Mail
philenews.com Phileleftheros
in-cyprus.philenews.com in-cyprus
politis.com.cy Politis
stockwatch.com.cy StockWatch`,
  `MT
timesofmalta.com Times of Malta
maltatoday.com.mt MaltaToday
independent.com.mt The Malta Independent
newsbook.com.mt Newsbook
lovinmalta.com Lovin Malta`,
  `HR
jutarnji.hr Jutarnji list
vecernji.hr Večernji list
index.hr Index.hr
24sata.hr 24sata
hrt.hr HRT
tportal.hr tportal
net.hr Net.hr
novilist.hr Novi list
slobodnadalmacija.hr Slobodna Dalmacija
dnevnik.hr Dnevnik.hr
hina.hr HINA
n1info.hr N1`,
  `RS
b92.net B92
n1info.rs N1
politika.rs Politika
blic.rs Blic
danas.rs Danas
kurir.rs Kurir
novosti.rs Večernje novosti
nin.rs NIN
rts.rs RTS
nova.rs Nova
telegraf.rs Telegraf
alo.rs Alo!
tanjug.rs Tanjug
beta.rs Beta
vreme.com Vreme
insajder.net Insajder
balkaninsight.com Balkan Insight`,
  `SI
delo.si Delo
rtvslo.si RTV SLO
dnevnik.si Dnevnik
24ur.com 24ur
sloveniatimes.com The Slovenia Times
siol.net Siol.net
zurnal24.si Žurnal24
sta.si STA
vecer.com Večer
mladina.si Mladina
primorske.si Primorske novice`,
  `UA
pravda.com.ua Ukrainska Pravda
kyivindependent.com The Kyiv Independent
kyivpost.com Kyiv Post
ukrinform.net Ukrinform
ukrinform.ua Ukrinform
unian.info UNIAN
unian.ua UNIAN
nv.ua NV
hromadske.ua Hromadske
suspilne.media Suspilne
lb.ua LB.ua
interfax.com.ua Interfax-Ukraine
tsn.ua TSN
zn.ua ZN.UA
babel.ua Babel
liga.net LIGA.net
rbc.ua RBC-Ukraine
censor.net Censor.NET
epravda.com.ua Ekonomichna Pravda
eurointegration.com.ua European Pravda
gordonua.com Gordon
glavred.info Glavred
korrespondent.net Korrespondent.net
segodnya.ua Segodnya
obozrevatel.com Obozrevatel
radiosvoboda.org Radio Svoboda
espreso.tv Espreso
24tv.ua 24 Kanal
forbes.ua Forbes Ukraine
zaxid.net ZAXID.NET
defence-ua.com Defense Express
militarnyi.com Militarnyi`,
  `RU
kommersant.ru Kommersant
rbc.ru RBC
vedomosti.ru Vedomosti
tass.com TASS
tass.ru TASS
ria.ru RIA Novosti
interfax.ru Interfax
iz.ru Izvestia
rg.ru Rossiyskaya Gazeta
lenta.ru Lenta.ru
gazeta.ru Gazeta.Ru
mk.ru Moskovskij Komsomolets
novayagazeta.ru Novaya Gazeta
novayagazeta.eu Novaya Gazeta Europe
themoscowtimes.com The Moscow Times
meduza.io Meduza
fontanka.ru Fontanka
sputniknews.com Sputnik
ng.ru Nezavisimaya Gazeta
kp.ru Komsomolskaya Pravda
aif.ru Argumenty i Fakty
pravda.ru Pravda.Ru
regnum.ru REGNUM
life.ru Life
forbes.ru Forbes Russia
thebell.io The Bell
tvrain.tv TV Rain
tvrain.ru TV Rain
theins.ru The Insider
zona.media Mediazona
verstka.media Verstka
echofm.online Echo
1tv.ru Channel One
vesti.ru Vesti
ntv.ru NTV
ren.tv REN TV
rtvi.com RTVI
znak.com Znak
istories.media Important Stories
agents.media Agentstvo
svoboda.org Radio Svoboda
bfm.ru Business FM
vz.ru Vzglyad
sport-express.ru Sport-Express
championat.com Championat`,
  `BY
belta.by BelTA
nashaniva.com Nasha Niva
reform.news Reform.news
zerkalo.io Zerkalo
nexta.tv NEXTA
sb.by SB. Belarus Segodnya
belsat.eu Belsat`,
  `GE
civil.ge Civil.ge
agenda.ge Agenda.ge
1tv.ge First Channel
interpressnews.ge Interpressnews
oc-media.org OC Media
netgazeti.ge Netgazeti`,
  `TR
aa.com.tr Anadolu Ajansı
hurriyet.com.tr Hürriyet
hurriyetdailynews.com Hürriyet Daily News
milliyet.com.tr Milliyet
sabah.com.tr Sabah
dailysabah.com Daily Sabah
cumhuriyet.com.tr Cumhuriyet
sozcu.com.tr Sözcü
haberturk.com Habertürk
ntv.com.tr NTV
cnnturk.com CNN Türk
trtworld.com TRT World
trthaber.com TRT Haber
t24.com.tr T24
bianet.org Bianet
birgun.net BirGün
yenisafak.com Yeni Şafak
star.com.tr Star
takvim.com.tr Takvim
posta.com.tr Posta
aksam.com.tr Akşam
gazeteduvar.com.tr Gazete Duvar
evrensel.net Evrensel
diken.com.tr Diken
medyascope.tv Medyascope
ensonhaber.com En Son Haber
dunya.com Dünya
halktv.com.tr Halk TV
fotomac.com.tr Fotomaç
fanatik.com.tr Fanatik
turkishminute.com Turkish Minute
duvarenglish.com Duvar English
iha.com.tr İhlas Haber Ajansı (İHA)
dha.com.tr Demirören Haber Ajansı (DHA)
ahaber.com.tr A Haber
odatv.com OdaTV
karar.com Karar
webtekno.com Webtekno`,
  `IL
haaretz.com Haaretz
haaretz.co.il Haaretz
timesofisrael.com The Times of Israel
jpost.com The Jerusalem Post
ynetnews.com Ynetnews
ynet.co.il Ynet
i24news.tv i24NEWS
israelhayom.com Israel Hayom
972mag.com +972 Magazine
israel-nachrichten.org Israel Nachrichten
globes.co.il Globes
maariv.co.il Maariv
walla.co.il Walla!
mako.co.il Mako
n12.co.il N12
calcalist.co.il Calcalist
calcalistech.com Calcalist Tech
themarker.com TheMarker
13tv.co.il Channel 13
kan.org.il Kan
mekomit.co.il Local Call
jns.org JNS
israelnationalnews.com Israel National News`,
  `QA
aljazeera.com Al Jazeera
aljazeera.net Al Jazeera
thepeninsulaqatar.com The Peninsula
gulf-times.com Gulf Times
qna.org.qa Qatar News Agency
dohanews.co Doha News
alaraby.co.uk Al-Araby Al-Jadeed`,
  `AE
thenationalnews.com The National
gulfnews.com Gulf News
khaleejtimes.com Khaleej Times
alarabiya.net Al Arabiya
english.alarabiya.net Al Arabiya English
wam.ae WAM
albayan.ae Al Bayan
skynewsarabia.com Sky News Arabia
zawya.com Zawya
arabianbusiness.com Arabian Business
alkhaleej.ae Al Khaleej`,
  `SA
arabnews.com Arab News
aawsat.com Asharq Al-Awsat
spa.gov.sa Saudi Press Agency
saudigazette.com.sa Saudi Gazette
okaz.com.sa Okaz
alriyadh.com Al Riyadh`,
  `LB
dailystar.com.lb The Daily Star
lorientlejour.com L'Orient-Le Jour
lbcgroup.tv LBC
the961.com The961
annahar.com An-Nahar
al-akhbar.com Al-Akhbar
naharnet.com Naharnet
mtv.com.lb MTV Lebanon
almayadeen.net Al Mayadeen
nna-leb.gov.lb National News Agency`,
  `EG
ahram.org.eg Ahram Online
egyptindependent.com Egypt Independent
madamasr.com Mada Masr
almasryalyoum.com Al-Masry Al-Youm
youm7.com Youm7
shorouknews.com Shorouk
dailynewsegypt.com Daily News Egypt
egypttoday.com Egypt Today
mada.media Mada Masr
elwatannews.com El Watan
gate.ahram.org.eg Ahram`,
  `JO
jordantimes.com The Jordan Times
petra.gov.jo Petra
alghad.com Al Ghad
roya.tv Roya News
royanews.tv Roya News`,
  `IR
tehrantimes.com Tehran Times
presstv.ir Press TV
iranintl.com Iran International
irna.ir IRNA
mehrnews.com Mehr News Agency
tasnimnews.com Tasnim News Agency
farsnews.ir Fars News Agency
isna.ir ISNA
irandaily.ir Iran Daily
financialtribune.com Financial Tribune
radiofarda.com Radio Farda
khabaronline.ir Khabar Online`,
  `IQ
rudaw.net Rudaw
shafaq.com Shafaq News
kurdistan24.net Kurdistan24
iraqinews.com Iraqi News
ina.iq Iraqi News Agency`,
  `MA
hespress.com Hespress
moroccoworldnews.com Morocco World News
le360.ma Le360
lematin.ma Le Matin
mapnews.ma MAP
telquel.ma TelQuel
medias24.com Médias24
leconomiste.com L'Economiste
yabiladi.com Yabiladi`,
  `TN
businessnews.com.tn Business News
lapresse.tn La Presse de Tunisie
tap.info.tn TAP
mosaiquefm.net Mosaïque FM
nawaat.org Nawaat
kapitalis.com Kapitalis`,
  `IN
timesofindia.indiatimes.com The Times of India
timesofindia.com The Times of India
economictimes.indiatimes.com The Economic Times
economictimes.com The Economic Times
navbharattimes.indiatimes.com Navbharat Times
hindustantimes.com Hindustan Times
thehindu.com The Hindu
thehindubusinessline.com The Hindu BusinessLine
indianexpress.com The Indian Express
newindianexpress.com The New Indian Express
ndtv.com NDTV
indiatoday.in India Today
news18.com News18
zeenews.india.com Zee News
firstpost.com Firstpost
scroll.in Scroll.in
thewire.in The Wire
theprint.in ThePrint
thequint.com The Quint
livemint.com Mint
business-standard.com Business Standard
moneycontrol.com Moneycontrol
financialexpress.com Financial Express
deccanherald.com Deccan Herald
deccanchronicle.com Deccan Chronicle
telegraphindia.com The Telegraph India
tribuneindia.com The Tribune
dnaindia.com DNA India
outlookindia.com Outlook India
freepressjournal.in The Free Press Journal
mid-day.com mid-day
thestatesman.com The Statesman
bhaskar.com Dainik Bhaskar
jagran.com Dainik Jagran
amarujala.com Amar Ujala
aajtak.in Aaj Tak
abplive.com ABP Live
republicworld.com Republic World
wionews.com WION
aninews.in ANI
theweek.in The Week
caravanmagazine.in The Caravan
frontline.thehindu.com Frontline
thenewsminute.com The News Minute
newslaundry.com Newslaundry
altnews.in Alt News
boomlive.in BOOM
opindia.com OpIndia
swarajyamag.com Swarajya
theleaflet.in The Leaflet
livelaw.in LiveLaw
barandbench.com Bar and Bench
ptinews.com PTI
ians.in IANS
uniindia.com UNI
timesnownews.com Times Now
cnbctv18.com CNBC TV18
indiatvnews.com India TV
ndtvprofit.com NDTV Profit
businesstoday.in Business Today
fortuneindia.com Fortune India
forbesindia.com Forbes India
yourstory.com YourStory
inc42.com Inc42
entrackr.com Entrackr
gadgets360.com Gadgets 360
91mobiles.com 91mobiles
digit.in Digit
thebetterindia.com The Better India
downtoearth.org.in Down To Earth
asianage.com The Asian Age
dailypioneer.com The Pioneer
sakshi.com Sakshi
eenadu.net Eenadu
manoramaonline.com Malayala Manorama
onmanorama.com Onmanorama
mathrubhumi.com Mathrubhumi
asianetnews.com Asianet News
dinamalar.com Dinamalar
dailythanthi.com Daily Thanthi
hindutamil.in Hindu Tamil Thisai
anandabazar.com Anandabazar Patrika
eisamay.com Ei Samay
loksatta.com Loksatta
maharashtratimes.com Maharashtra Times
lokmat.com Lokmat
divyabhaskar.co.in Divya Bhaskar
gujaratsamachar.com Gujarat Samachar
punjabkesari.in Punjab Kesari
livehindustan.com Live Hindustan
patrika.com Rajasthan Patrika
navbharat.com Navabharat
prajavani.net Prajavani
vijaykarnataka.com Vijay Karnataka
siasat.com The Siasat Daily
greaterkashmir.com Greater Kashmir
kashmirobserver.net Kashmir Observer
nagalandpost.com Nagaland Post
assamtribune.com The Assam Tribune
sentinelassam.com The Sentinel
northeasttoday.in Northeast Today
eastmojo.com EastMojo
heraldgoa.in Herald Goa
espncricinfo.com ESPNcricinfo
cricbuzz.com Cricbuzz
sportstar.thehindu.com Sportstar
bollywoodhungama.com Bollywood Hungama
filmfare.com Filmfare
pinkvilla.com Pinkvilla`,
  `PK
dawn.com Dawn
geo.tv Geo News
thenews.com.pk The News International
tribune.com.pk The Express Tribune
nation.com.pk The Nation
arynews.tv ARY News
dunyanews.tv Dunya News
samaa.tv SAMAA
express.pk Express News
jang.com.pk Daily Jang
urdupoint.com UrduPoint
dailytimes.com.pk Daily Times
pakistantoday.com.pk Pakistan Today
brecorder.com Business Recorder
app.com.pk Associated Press of Pakistan (APP)
humnews.pk HUM News
24newshd.tv 24 News HD
thefridaytimes.com The Friday Times`,
  `BD
thedailystar.net The Daily Star
prothomalo.com Prothom Alo
bdnews24.com bdnews24.com
dhakatribune.com Dhaka Tribune
newagebd.net New Age
tbsnews.net The Business Standard
observerbd.com The Daily Observer
thefinancialexpress.com.bd The Financial Express
daily-sun.com Daily Sun
unb.com.bd UNB
bssnews.net BSS
kalerkantho.com Kaler Kantho
jugantor.com Jugantor
ittefaq.com.bd The Daily Ittefaq
samakal.com Samakal
banglatribune.com Bangla Tribune`,
  `LK
dailymirror.lk Daily Mirror
island.lk The Island
adaderana.lk Ada Derana
colombogazette.com Colombo Gazette
newsfirst.lk Newsfirst
ft.lk Daily FT
sundaytimes.lk The Sunday Times
dailynews.lk Daily News
economynext.com EconomyNext
themorning.lk The Morning
newswire.lk NewsWire`,
  `NP
kathmandupost.com The Kathmandu Post
thehimalayantimes.com The Himalayan Times
myrepublica.nagariknetwork.com Republica
onlinekhabar.com Onlinekhabar
nepalitimes.com Nepali Times
ekantipur.com Kantipur
risingnepaldaily.com The Rising Nepal
setopati.com Setopati`,
  `CN
xinhuanet.com Xinhua
news.cn Xinhua
chinadaily.com.cn China Daily
globaltimes.cn Global Times
people.cn People's Daily
cgtn.com CGTN
caixinglobal.com Caixin Global
sixthtone.com Sixth Tone
caixin.com Caixin
thepaper.cn The Paper
cctv.com CCTV
ifeng.com Phoenix News
sina.com.cn Sina
163.com NetEase
sohu.com Sohu
qq.com Tencent News
huanqiu.com Huanqiu
guancha.cn Guancha
yicai.com Yicai
yicaiglobal.com Yicai Global
chinanews.com.cn China News Service
ecns.cn China News Service
bjnews.com.cn The Beijing News
jiemian.com Jiemian
36kr.com 36Kr
shine.cn SHINE
infzm.com Southern Weekly
stcn.com Securities Times
cs.com.cn China Securities Journal
pandaily.com Pandaily`,
  `HK
scmp.com South China Morning Post
hongkongfp.com Hong Kong Free Press
rthk.hk RTHK
thestandard.com.hk The Standard
mingpao.com Ming Pao
hk01.com HK01
on.cc on.cc
stheadline.com Sing Tao Daily
hket.com Hong Kong Economic Times
hkej.com Hong Kong Economic Journal
thewitnesshk.com The Witness
inmediahk.net InMedia HK
chinadailyhk.com China Daily Hong Kong
asiatimes.com Asia Times`,
  `TW
taipeitimes.com Taipei Times
focustaiwan.tw Focus Taiwan
taiwannews.com.tw Taiwan News
ltn.com.tw Liberty Times Net
udn.com udn
chinatimes.com China Times
cna.com.tw Central News Agency (CNA)
ettoday.net ETtoday
setn.com SET News
tvbs.com.tw TVBS
storm.mg Storm Media
newtalk.tw Newtalk
mirrormedia.mg Mirror Media
cw.com.tw CommonWealth Magazine
twreporter.org The Reporter
upmedia.mg Up Media
pts.org.tw PTS
digitimes.com DIGITIMES`,
  `JP
nhk.or.jp NHK
asahi.com The Asahi Shimbun
yomiuri.co.jp Yomiuri Shimbun
mainichi.jp Mainichi Shimbun
nikkei.com Nikkei
asia.nikkei.com Nikkei Asia
sankei.com Sankei Shimbun
japantimes.co.jp The Japan Times
tokyo-np.co.jp Tokyo Shimbun
chunichi.co.jp Chunichi Shimbun
kyodonews.net Kyodo News
japannews.yomiuri.co.jp The Japan News
jiji.com Jiji Press
nikkan-gendai.com Nikkan Gendai
toyokeizai.net Toyo Keizai
kyodo.co.jp Kyodo News
47news.jp 47NEWS
hokkaido-np.co.jp Hokkaido Shimbun
nishinippon.co.jp Nishinippon Shimbun
kyoto-np.co.jp Kyoto Shimbun
kobe-np.co.jp Kobe Shimbun
okinawatimes.co.jp The Okinawa Times
ryukyushimpo.jp Ryukyu Shimpo
kahoku.news Kahoku Shimpo
nikkansports.com Nikkan Sports
sponichi.co.jp Sports Nippon
hochi.news Sports Hochi
tv-asahi.co.jp TV Asahi
ntv.co.jp Nippon TV
fnn.jp FNN
newsdig.tbs.co.jp TBS NEWS DIG
bunshun.jp Bunshun Online
gendai.media Gendai Media
dailyshincho.jp Daily Shincho
diamond.jp Diamond Online
itmedia.co.jp ITmedia
impress.co.jp Impress Watch
gigazine.net GIGAZINE
nippon.com nippon.com
newsonjapan.com News On Japan`,
  `KR
koreaherald.com The Korea Herald
koreatimes.co.kr The Korea Times
koreajoongangdaily.joins.com Korea JoongAng Daily
yna.co.kr Yonhap News Agency
chosun.com The Chosun Ilbo
hani.co.kr Hankyoreh
mk.co.kr Maeil Business Newspaper
hankookilbo.com Hankook Ilbo
khan.co.kr Kyunghyang Shinmun
donga.com Dong-A Ilbo
joongang.co.kr JoongAng Ilbo
nknews.org NK News
koreabiomed.com Korea Biomedical Review
en.yna.co.kr Yonhap News Agency
kbs.co.kr KBS
imbc.com MBC
imnews.imbc.com MBC News
sbs.co.kr SBS
news.sbs.co.kr SBS News
jtbc.co.kr JTBC
ytn.co.kr YTN
mbn.co.kr MBN
hankyung.com The Korea Economic Daily
kedglobal.com KED Global
sedaily.com Seoul Economic Daily
edaily.co.kr Edaily
mt.co.kr Money Today
newsis.com Newsis
news1.kr News1
seoul.co.kr Seoul Shinmun
segye.com Segye Ilbo
kmib.co.kr Kukmin Ilbo
munhwa.com Munhwa Ilbo
ohmynews.com OhmyNews
pressian.com Pressian
nocutnews.co.kr No Cut News
etnews.com Electronic Times
asiae.co.kr The Asia Business Daily
arirang.com Arirang
ajunews.com Aju Business Daily
zdnet.co.kr ZDNet Korea`,
  `SG
straitstimes.com The Straits Times
channelnewsasia.com CNA
todayonline.com TODAY
businesstimes.com.sg The Business Times
mothership.sg Mothership
zaobao.com.sg Lianhe Zaobao
zaobao.com Lianhe Zaobao
asiaone.com AsiaOne
tnp.sg The New Paper
beritaharian.sg Berita Harian
ricemedia.co RICE Media
theonlinecitizen.com The Online Citizen
techinasia.com Tech in Asia
splash247.com Splash247`,
  `MY
thestar.com.my The Star
nst.com.my New Straits Times
malaymail.com Malay Mail
freemalaysiatoday.com Free Malaysia Today
malaysiakini.com Malaysiakini
bernama.com Bernama
theedgemalaysia.com The Edge Malaysia
bharian.com.my Berita Harian
hmetro.com.my Harian Metro
sinarharian.com.my Sinar Harian
utusan.com.my Utusan Malaysia
theborneopost.com The Borneo Post
thesundaily.my The Sun Daily
thevibes.com The Vibes
astroawani.com Astro Awani
sinchew.com.my Sin Chew Daily
worldofbuzz.com World of Buzz
says.com SAYS
dailyexpress.com.my Daily Express`,
  `ID
thejakartapost.com The Jakarta Post
kompas.com Kompas.com
detik.com detikcom
tempo.co Tempo
antaranews.com ANTARA News
republika.co.id Republika
jakartaglobe.id Jakarta Globe
tribunnews.com Tribunnews
cnnindonesia.com CNN Indonesia
liputan6.com Liputan6.com
merdeka.com Merdeka.com
okezone.com Okezone
sindonews.com SINDOnews
suara.com Suara.com
viva.co.id VIVA
kumparan.com kumparan
tirto.id Tirto.id
mediaindonesia.com Media Indonesia
jawapos.com JawaPos
bisnis.com Bisnis.com
kontan.co.id Kontan
katadata.co.id Katadata
cnbcindonesia.com CNBC Indonesia
metrotvnews.com Metro TV
kompas.id Kompas
idntimes.com IDN Times
jubi.id Jubi`,
  `PH
inquirer.net Philippine Daily Inquirer
rappler.com Rappler
philstar.com The Philippine Star
mb.com.ph Manila Bulletin
gmanetwork.com GMA News
abs-cbn.com ABS-CBN
pna.gov.ph Philippine News Agency
manilatimes.net The Manila Times
bworldonline.com BusinessWorld
businessmirror.com.ph BusinessMirror
tribune.net.ph Daily Tribune
manilastandard.net Manila Standard
interaksyon.com Interaksyon
sunstar.com.ph SunStar
mindanews.com MindaNews
verafiles.org Vera Files
bulatlat.com Bulatlat
cnnphilippines.com CNN Philippines
onenews.ph OneNews
spin.ph SPIN.ph`,
  `TH
bangkokpost.com Bangkok Post
nationthailand.com The Nation Thailand
thaipbsworld.com Thai PBS World
khaosodenglish.com Khaosod English
thairath.co.th Thai Rath
matichon.co.th Matichon
khaosod.co.th Khaosod
dailynews.co.th Daily News
prachatai.com Prachatai
thaipbs.or.th Thai PBS
thethaiger.com The Thaiger
pattayamail.com Pattaya Mail
mgronline.com Manager Online
bangkokbiznews.com Krungthep Turakij`,
  `VN
vnexpress.net VnExpress
tuoitre.vn Tuổi Trẻ
thanhnien.vn Thanh Niên
vietnamnews.vn Viet Nam News
dantri.com.vn Dân trí
vietnamnet.vn VietNamNet
nhandan.vn Nhân Dân
vov.vn VOV
vtv.vn VTV
laodong.vn Lao Động
tienphong.vn Tiền Phong
zingnews.vn Zing News
znews.vn Znews
sggp.org.vn Sài Gòn Giải Phóng
vietnamplus.vn VietnamPlus
vir.com.vn Vietnam Investment Review
theinvestor.vn The Investor`,
  `KH
phnompenhpost.com The Phnom Penh Post
khmertimeskh.com Khmer Times
cambodianess.com Cambodianess
kiripost.com Kiripost
vodenglish.news VOD`,
  `MM
irrawaddy.com The Irrawaddy
frontiermyanmar.net Frontier Myanmar
myanmar-now.org Myanmar Now
mizzima.com Mizzima
dvb.no DVB
elevenmyanmar.com Eleven Media`,
  `KZ
astanatimes.com The Astana Times
tengrinews.kz Tengrinews
kazinform.kz Kazinform
inform.kz Kazinform
nur.kz NUR.KZ
vlast.kz Vlast
azattyq.org Azattyq
orda.kz Orda`,
  `FJ
fijitimes.com.fj The Fiji Times
fbcnews.com.fj FBC News
fijivillage.com Fijivillage
fijisun.com.fj Fiji Sun`,
  `PG
postcourier.com.pg Post-Courier
thenational.com.pg The National
emtv.com.pg EMTV`,
  `BR
folha.uol.com.br Folha de S.Paulo
uol.com.br UOL
globo.com Globo
g1.globo.com g1
oglobo.globo.com O Globo
estadao.com.br Estadão
r7.com R7
veja.abril.com.br VEJA
cartacapital.com.br CartaCapital
correiobraziliense.com.br Correio Braziliense
gazetadopovo.com.br Gazeta do Povo
cnnbrasil.com.br CNN Brasil
terra.com.br Terra
metropoles.com Metrópoles
poder360.com.br Poder360
zerohora.com.br Zero Hora
gauchazh.clicrbs.com.br GZH
valor.globo.com Valor Econômico
exame.com Exame
jovempan.com.br Jovem Pan
bandnewstv.uol.com.br BandNews TV
band.uol.com.br Band
sbtnews.com.br SBT News
em.com.br Estado de Minas
otempo.com.br O Tempo
hojeemdia.com.br Hoje em Dia
jornaldebrasilia.com.br Jornal de Brasília
diariodepernambuco.com.br Diario de Pernambuco
jc.uol.com.br Jornal do Commercio
diariodonordeste.verdesmares.com.br Diário do Nordeste
opovo.com.br O Povo
correio24horas.com.br Correio
atarde.com.br A Tarde
correiodopovo.com.br Correio do Povo
jornaldocomercio.com Jornal do Comércio
nsctotal.com.br NSC Total
ndmais.com.br ND Mais
istoe.com.br ISTOÉ
istoedinheiro.com.br IstoÉ Dinheiro
epoca.globo.com Época
piaui.folha.uol.com.br piauí
theintercept.com.br Intercept Brasil
intercept.com.br Intercept Brasil
apublica.org Agência Pública
nexojornal.com.br Nexo Jornal
brasildefato.com.br Brasil de Fato
brasil247.com Brasil 247
agenciabrasil.ebc.com.br Agência Brasil
congressoemfoco.uol.com.br Congresso em Foco
oantagonista.com.br O Antagonista
infomoney.com.br InfoMoney
canaltech.com.br Canaltech
tecmundo.com.br TecMundo
olhardigital.com.br Olhar Digital
ge.globo.com ge
lance.com.br Lance!
gazetaesportiva.com Gazeta Esportiva
campograndenews.com.br Campo Grande News`,
  `AR
clarin.com Clarín
lanacion.com.ar La Nación
infobae.com Infobae
pagina12.com.ar Página 12
perfil.com Perfil
ambito.com Ámbito Financiero
batimes.com.ar Buenos Aires Times
tn.com.ar TN
cronista.com El Cronista
lavoz.com.ar La Voz
telam.com.ar Télam
eldestapeweb.com El Destape
iprofesional.com iProfesional
losandes.com.ar Los Andes
lacapital.com.ar La Capital
lagaceta.com.ar La Gaceta
rionegro.com.ar Diario Río Negro
eldia.com El Día
diariouno.com.ar Diario UNO
ole.com.ar Olé
cadena3.com Cadena 3
chequeado.com Chequeado
c5n.com C5N
elonce.com Elonce
minutouno.com Minutouno
tiempoar.com.ar Tiempo Argentino
a24.com A24`,
  `MX
eluniversal.com.mx El Universal
reforma.com Reforma
jornada.com.mx La Jornada
milenio.com Milenio
excelsior.com.mx Excélsior
elfinanciero.com.mx El Financiero
eleconomista.com.mx El Economista
proceso.com.mx Proceso
animalpolitico.com Animal Político
mexiconewsdaily.com Mexico News Daily
informador.mx El Informador
sinembargo.mx SinEmbargo
aristeguinoticias.com Aristegui Noticias
sdpnoticias.com SDPnoticias
cronica.com.mx La Crónica de Hoy
elsoldemexico.com.mx El Sol de México
razon.com.mx La Razón de México
24-horas.mx 24 Horas
debate.com.mx Debate
elheraldodemexico.com El Heraldo de México
heraldodemexico.com.mx El Heraldo de México
elnorte.com El Norte
mural.com.mx Mural
noroeste.com.mx Noroeste
vanguardia.com.mx Vanguardia
yucatan.com.mx Diario de Yucatán
elimparcial.com El Imparcial
zetatijuana.com Zeta Tijuana
expansion.mx Expansión
forbes.com.mx Forbes México
nmas.com.mx N+
tvazteca.com TV Azteca
televisa.com Televisa
radioformula.com.mx Radio Fórmula
letraslibres.com Letras Libres
nexos.com.mx Nexos
record.com.mx RÉCORD`,
  `CL
emol.com Emol
latercera.com La Tercera
biobiochile.cl BioBioChile
elmostrador.cl El Mostrador
cooperativa.cl Cooperativa
24horas.cl 24 Horas
t13.cl T13
ciperchile.cl CIPER
df.cl Diario Financiero
lasegunda.com La Segunda
eldinamo.cl El Dínamo
meganoticias.cl Meganoticias
chvnoticias.cl CHV Noticias
cnnchile.com CNN Chile
adnradio.cl ADN Radio
archdaily.com ArchDaily`,
  `CO
eltiempo.com El Tiempo
elespectador.com El Espectador
semana.com Semana
elcolombiano.com El Colombiano
caracol.com.co Caracol Radio
larepublica.co La República
elheraldo.co El Heraldo
elpais.com.co El País
portafolio.co Portafolio
bluradio.com Blu Radio
wradio.com.co W Radio
rcnradio.com RCN Radio
noticiasrcn.com Noticias RCN
noticiascaracol.com Noticias Caracol
lasillavacia.com La Silla Vacía
vanguardia.com Vanguardia
eluniversal.com.co El Universal
pulzo.com Pulzo`,
  `PE
elcomercio.pe El Comercio
larepublica.pe La República
rpp.pe RPP Noticias
gestion.pe Gestión
peru21.pe Perú21
ojo-publico.com Ojo Público
diariocorreo.pe Correo
exitosanoticias.pe Exitosa
andina.pe Andina
elperuano.pe El Peruano
idl-reporteros.pe IDL-Reporteros
canaln.pe Canal N`,
  `UY
elpais.com.uy El País
elobservador.com.uy El Observador
montevideo.com.uy Montevideo Portal
ladiaria.com.uy la diaria
busqueda.com.uy Búsqueda
subrayado.com.uy Subrayado`,
  `PY
abc.com.py ABC Color
ultimahora.com Última Hora
wochenblatt.cc Wochenblatt
lanacion.com.py La Nación
hoy.com.py Hoy`,
  `BO
lostiempos.com Los Tiempos
eldeber.com.bo El Deber
la-razon.com La Razón
paginasiete.bo Página Siete
opinion.com.bo Opinión`,
  `EC
eluniverso.com El Universo
elcomercio.com El Comercio
primicias.ec Primicias
expreso.ec Expreso
extra.ec Extra
ecuavisa.com Ecuavisa
teleamazonas.com Teleamazonas
gk.city GK`,
  `VE
elnacional.com El Nacional
efectococuyo.com Efecto Cocuyo
eluniversal.com El Universal
elpitazo.net El Pitazo
runrun.es Runrunes
talcualdigital.com TalCual
telesurtv.net teleSUR
ultimasnoticias.com.ve Últimas Noticias
armando.info Armando.info
caraotadigital.net Caraota Digital`,
  `CR
nacion.com La Nación
ticotimes.net The Tico Times
crhoy.com CRHoy.com
larepublica.net La República
elmundo.cr El Mundo CR
semanariouniversidad.com Semanario Universidad`,
  `PA
prensa.com La Prensa
panamaamerica.com.pa Panamá América
laestrella.com.pa La Estrella de Panamá
tvn-2.com TVN
telemetro.com Telemetro`,
  `CU
granma.cu Granma
14ymedio.com 14ymedio
cubadebate.cu Cubadebate
cibercuba.com CiberCuba
diariodecuba.com Diario de Cuba
prensa-latina.cu Prensa Latina
juventudrebelde.cu Juventud Rebelde`,
  `JM
jamaica-gleaner.com The Gleaner
jamaicaobserver.com Jamaica Observer
`,
  `TT
guardian.co.tt Trinidad and Tobago Guardian
newsday.co.tt Trinidad and Tobago Newsday
trinidadexpress.com Trinidad Express
looptt.com Loop News
loopnews.com Loop News`,
  `FO
kvf.fo KVF`,
  `BA
klix.ba Klix.ba
avaz.ba Dnevni avaz
oslobodjenje.ba Oslobođenje
n1info.ba N1
nezavisne.com Nezavisne novine
sarajevotimes.com Sarajevo Times`,
  `ME
vijesti.me Vijesti
pobjeda.me Pobjeda
cdm.me CdM`,
  `MK
sdk.mk Sakam da kažam
mia.mk MIA
slobodenpecat.mk Sloboden Pečat`,
  `AL
balkanweb.com Balkanweb
top-channel.tv Top Channel
euronews.al Euronews Albania
tiranatimes.com Tirana Times`,
  `XK
koha.net Koha
kallxo.com Kallxo
prishtinainsight.com Prishtina Insight`,
  `MD
ipn.md IPN
newsmaker.md NewsMaker
zdg.md Ziarul de Gardă
moldpres.md Moldpres`,
  `AM
armenpress.am Armenpress
news.am NEWS.am
azatutyun.am Azatutyun
evnreport.com EVN Report
civilnet.am CivilNet
hetq.am Hetq`,
  `AZ
azertag.az Azertac
report.az Report
trend.az Trend
apa.az APA
meydan.tv Meydan TV
turan.az Turan`,
  `KG
24.kg 24.kg
kloop.kg Kloop
kaktus.media Kaktus
akipress.com AKIpress`,
  `UZ
gazeta.uz Gazeta.uz
kun.uz Kun.uz
daryo.uz Daryo`,
  `TJ
asiaplustj.info Asia-Plus`,
  `MN
montsame.mn Montsame
ikon.mn iKon`,
  `PS
wafa.ps WAFA
maannews.net Ma'an News Agency
palestinechronicle.com The Palestine Chronicle`,
  `SY
sana.sy SANA
enabbaladi.net Enab Baladi
syriadirect.org Syria Direct
north-press.com North Press Agency`,
  `KW
kuna.net.kw KUNA
arabtimesonline.com Arab Times
kuwaittimes.com Kuwait Times`,
  `BH
gdnonline.com Gulf Daily News
newsofbahrain.com The Daily Tribune
bna.bh Bahrain News Agency`,
  `OM
timesofoman.com Times of Oman
omanobserver.om Oman Observer
muscatdaily.com Muscat Daily`,
  `YE
almasdaronline.com Al-Masdar Online
saba.ye Saba`,
  `AF
tolonews.com TOLOnews
pajhwok.com Pajhwok
khaama.com Khaama Press
amu.tv Amu TV
8am.media 8am Media`,
  `LY
libyaherald.com Libya Herald
libyaobserver.ly The Libya Observer
lana.gov.ly Libyan News Agency`,
  `DZ
elwatan.dz El Watan
elwatan.com El Watan
aps.dz Algérie Presse Service
tsa-algerie.com TSA
elkhabar.com El Khabar
echoroukonline.com Echorouk
liberte-algerie.com Liberté`,
  `SD
sudantribune.com Sudan Tribune
dabangasudan.org Radio Dabanga
suna-news.net SUNA`,
  `SS
radiotamazuj.org Radio Tamazuj
eyeradio.org Eye Radio`,
  `SO
garoweonline.com Garowe Online
hiiraan.com Hiiraan Online
goobjoog.com Goobjoog`,
  `RW
newtimes.co.rw The New Times
igihe.com IGIHE
ktpress.rw KT Press`,
  `SN
seneweb.com Seneweb
dakaractu.com Dakaractu
aps.sn Agence de Presse Sénégalaise
lequotidien.sn Le Quotidien
lesoleil.sn Le Soleil`,
  `CI
fratmat.info Fraternité Matin
abidjan.net Abidjan.net
connectionivoirienne.net Connection Ivoirienne`,
  `CM
journalducameroun.com Journal du Cameroun
cameroon-tribune.cm Cameroon Tribune
actucameroun.com Actu Cameroun
mimimefoinfos.com Mimi Mefo Info`,
  `CD
actualite.cd Actualite.cd
radiookapi.net Radio Okapi
7sur7.cd 7SUR7.CD`,
  `ML
maliweb.net Maliweb
malijet.com Malijet`,
  `BF
lefaso.net leFaso.net
burkina24.com Burkina24`,
  `TG
togofirst.com Togo First
republicoftogo.com Republic of Togo`,
  `BJ
lanouvelletribune.info La Nouvelle Tribune`,
  `MG
midi-madagasikara.mg Midi Madagasikara
lexpress.mg L'Express de Madagascar`,
  `MU
lexpress.mu L'Express
defimedia.info Le Défi Media`,
  `AO
jornaldeangola.ao Jornal de Angola
novojornal.co.ao Novo Jornal
angop.ao ANGOP`,
  `MZ
clubofmozambique.com Club of Mozambique
cartamz.com Carta de Moçambique
opais.co.mz O País`,
  `MW
nyasatimes.com Nyasa Times
mwnation.com The Nation`,
  `LS
lestimes.com Lesotho Times
publiceyenews.com Public Eye`,
  `SZ
times.co.sz Times of Eswatini`,
  `LR
liberianobserver.com Liberian Observer`,
  `GM
thepoint.gm The Point`,
  `MV
edition.mv The Edition
sun.mv Sun
avas.mv Avas`,
  `BT
kuenselonline.com Kuensel`,
  `KP
kcna.kp KCNA`,
  `MO
macaubusiness.com Macau Business
macaudailytimes.com.mo Macau Daily Times`,
  `LA
vientianetimes.org.la Vientiane Times
laotiantimes.com The Laotian Times`,
  `BN
borneobulletin.com.bn Borneo Bulletin
thescoop.co The Scoop`,
  `TL
tatoli.tl Tatoli`,
  `SB
solomonstarnews.com Solomon Star`,
  `VU
dailypost.vu Vanuatu Daily Post`,
  `WS
samoaobserver.ws Samoa Observer`,
  `TO
matangitonga.to Matangi Tonga`,
  `GU
guampdn.com Pacific Daily News`,
  `GT
prensalibre.com Prensa Libre
soy502.com Soy502
lahora.gt La Hora
plazapublica.com.gt Plaza Pública`,
  `HN
elheraldo.hn El Heraldo
laprensa.hn La Prensa
latribuna.hn La Tribuna
criterio.hn Criterio.hn`,
  `SV
elsalvador.com El Diario de Hoy
laprensagrafica.com La Prensa Gráfica
elfaro.net El Faro
elmundo.sv Diario El Mundo`,
  `NI
laprensani.com La Prensa
confidencial.digital Confidencial
100noticias.com.ni 100% Noticias`,
  `DO
listindiario.com Listín Diario
diariolibre.com Diario Libre
hoy.com.do Hoy
elcaribe.com.do El Caribe
eldinero.com.do elDinero`,
  `HT
lenouvelliste.com Le Nouvelliste
haitiantimes.com The Haitian Times
ayibopost.com AyiboPost`,
  `BB
barbadostoday.bb Barbados TODAY
nationnews.com Nation News`,
  `GY
stabroeknews.com Stabroek News
kaieteurnewsonline.com Kaieteur News
guyanachronicle.com Guyana Chronicle`,
  `SR
dwtonline.com De Ware Tijd
starnieuws.com Starnieuws`,
  `BS
thenassauguardian.com The Nassau Guardian
tribune242.com The Tribune`,
  `KY
caymancompass.com Cayman Compass`,
  `BM
royalgazette.com The Royal Gazette`,
  `VA
vaticannews.va Vatican News
osservatoreromano.va L'Osservatore Romano`,
  `MC
monacomatin.mc Monaco-Matin`,
  `AD
diariandorra.ad Diari d'Andorra`,
  `SM
sanmarinortv.sm San Marino RTV`,
  `GI
chronicle.gi Gibraltar Chronicle`,
  `IM
iomtoday.co.im Isle of Man Today`,
];
