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
`,
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
`,
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
`,
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
`,
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
`,
  `NZ
nzherald.co.nz The New Zealand Herald
stuff.co.nz Stuff
rnz.co.nz RNZ
1news.co.nz 1News
newshub.co.nz Newshub
thespinoff.co.nz The Spinoff
odt.co.nz Otago Daily Times
newsroom.co.nz Newsroom
`,
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
`,
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
`,
  `KE
nation.africa Nation
the-star.co.ke The Star
standardmedia.co.ke The Standard
citizen.digital Citizen Digital
businessdailyafrica.com Business Daily
theeastafrican.co.ke The EastAfrican
`,
  `GH
graphic.com.gh Graphic Online
myjoyonline.com MyJoyOnline
citinewsroom.com Citi Newsroom
ghanaweb.com GhanaWeb
`,
  `UG
monitor.co.ug Daily Monitor
newvision.co.ug New Vision
`,
  `TZ
thecitizen.co.tz The Citizen
dailynews.co.tz Daily News
`,
  `ZW
herald.co.zw The Herald
newsday.co.zw NewsDay
`,
  `ZM
lusakatimes.com Lusaka Times
`,
  `NA
namibian.com.na The Namibian
`,
  `BW
mmegi.bw Mmegi
`,
  `ET
addisstandard.com Addis Standard
`,
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
`,
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
`,
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
`,
  `LU
wort.lu Luxemburger Wort
tageblatt.lu Tageblatt
rtl.lu RTL Luxembourg
lessentiel.lu L'essentiel
`,
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
br.de Bayerischer Rundfunk
ndr.de Norddeutscher Rundfunk (NDR)
mdr.de Mitteldeutscher Rundfunk (MDR)
wdr.de Westdeutscher Rundfunk (WDR)
swr.de Südwestrundfunk (SWR)
hessenschau.de hessenschau
rbb24.de rbb24
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
`,
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
`,
  `CH
srf.ch Schweizer Radio und Fernsehen
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
rts.ch RTS
letemps.ch Le Temps
tdg.ch Tribune de Genève
24heures.ch 24 heures
swissinfo.ch SWI swissinfo.ch
rsi.ch RSI
`,
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
`,
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
rtve.es RTVE
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
`,
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
`,
  `DK
dr.dk DR
politiken.dk Politiken
berlingske.dk Berlingske
jyllands-posten.dk Jyllands-Posten
bt.dk B.T.
ekstrabladet.dk Ekstra Bladet
tv2.dk TV 2
information.dk Information
borsen.dk Børsen
thelocal.dk The Local Denmark
`,
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
`,
  `NO
nrk.no NRK
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
`,
  `FI
yle.fi Yle
hs.fi Helsingin Sanomat
is.fi Ilta-Sanomat
iltalehti.fi Iltalehti
mtvuutiset.fi MTV Uutiset
kauppalehti.fi Kauppalehti
hbl.fi Hufvudstadsbladet
`,
  `IS
ruv.is RÚV
mbl.is Morgunblaðið
visir.is Vísir
dv.is DV
icelandreview.com Iceland Review
`,
  `EE
err.ee ERR
postimees.ee Postimees
delfi.ee Delfi
`,
  `LV
lsm.lv LSM
delfi.lv Delfi
`,
  `LT
lrt.lt LRT
delfi.lt Delfi
15min.lt 15min
`,
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
`,
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
`,
  `SK
sme.sk SME
dennikn.sk Denník N
pravda.sk Pravda
aktuality.sk Aktuality.sk
spectator.sme.sk The Slovak Spectator
`,
  `HU
telex.hu Telex
hvg.hu HVG
index.hu Index
444.hu 444
24.hu 24.hu
portfolio.hu Portfolio
nepszava.hu Népszava
dailynewshungary.com Daily News Hungary
`,
  `RO
digi24.ro Digi24
hotnews.ro HotNews.ro
g4media.ro G4Media
adevarul.ro Adevărul
libertatea.ro Libertatea
mediafax.ro Mediafax
romania-insider.com Romania Insider
`,
  `BG
dnevnik.bg Dnevnik
capital.bg Capital
24chasa.bg 24 Chasa
bta.bg BTA
novinite.com Novinite
`,
  `GR
kathimerini.gr Kathimerini
ekathimerini.com Kathimerini
tovima.gr To Vima
tanea.gr Ta Nea
protothema.gr Proto Thema
naftemporiki.gr Naftemporiki
`,
  `CY
cyprus-mail.com Cyprus Mail
`,
  `MT
timesofmalta.com Times of Malta
maltatoday.com.mt MaltaToday
independent.com.mt The Malta Independent
`,
  `HR
jutarnji.hr Jutarnji list
vecernji.hr Večernji list
index.hr Index.hr
24sata.hr 24sata
hrt.hr HRT
`,
  `RS
b92.net B92
n1info.rs N1
politika.rs Politika
blic.rs Blic
danas.rs Danas
`,
  `SI
delo.si Delo
rtvslo.si RTV SLO
dnevnik.si Dnevnik
24ur.com 24ur
sloveniatimes.com The Slovenia Times
`,
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
`,
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
`,
  `BY
belta.by BelTA
`,
  `GE
civil.ge Civil.ge
`,
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
`,
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
`,
  `QA
aljazeera.com Al Jazeera
aljazeera.net Al Jazeera
thepeninsulaqatar.com The Peninsula
gulf-times.com Gulf Times
`,
  `AE
thenationalnews.com The National
gulfnews.com Gulf News
khaleejtimes.com Khaleej Times
alarabiya.net Al Arabiya
english.alarabiya.net Al Arabiya English
`,
  `SA
arabnews.com Arab News
aawsat.com Asharq Al-Awsat
`,
  `LB
dailystar.com.lb The Daily Star
lorientlejour.com L'Orient-Le Jour
lbcgroup.tv LBC
the961.com The961
`,
  `EG
ahram.org.eg Ahram Online
egyptindependent.com Egypt Independent
madamasr.com Mada Masr
`,
  `JO
jordantimes.com The Jordan Times
`,
  `IR
tehrantimes.com Tehran Times
presstv.ir Press TV
iranintl.com Iran International
`,
  `IQ
rudaw.net Rudaw
`,
  `MA
hespress.com Hespress
moroccoworldnews.com Morocco World News
le360.ma Le360
`,
  `TN
businessnews.com.tn Business News
`,
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
`,
  `PK
dawn.com Dawn
geo.tv Geo News
thenews.com.pk The News International
tribune.com.pk The Express Tribune
nation.com.pk The Nation
arynews.tv ARY News
dunyanews.tv Dunya News
`,
  `BD
thedailystar.net The Daily Star
prothomalo.com Prothom Alo
bdnews24.com bdnews24.com
dhakatribune.com Dhaka Tribune
newagebd.net New Age
tbsnews.net The Business Standard
`,
  `LK
dailymirror.lk Daily Mirror
island.lk The Island
adaderana.lk Ada Derana
colombogazette.com Colombo Gazette
`,
  `NP
kathmandupost.com The Kathmandu Post
thehimalayantimes.com The Himalayan Times
myrepublica.nagariknetwork.com Republica
`,
  `CN
xinhuanet.com Xinhua
news.cn Xinhua
chinadaily.com.cn China Daily
globaltimes.cn Global Times
people.cn People's Daily
cgtn.com CGTN
caixinglobal.com Caixin Global
sixthtone.com Sixth Tone
`,
  `HK
scmp.com South China Morning Post
hongkongfp.com Hong Kong Free Press
rthk.hk RTHK
thestandard.com.hk The Standard
`,
  `TW
taipeitimes.com Taipei Times
focustaiwan.tw Focus Taiwan
taiwannews.com.tw Taiwan News
ltn.com.tw Liberty Times Net
udn.com udn
chinatimes.com China Times
`,
  `JP
nhk.or.jp NHK
asahi.com The Asahi Shimbun
yomiuri.co.jp Yomiuri Shimbun
mainichi.jp The Mainichi
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
`,
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
`,
  `SG
straitstimes.com The Straits Times
channelnewsasia.com CNA
todayonline.com TODAY
businesstimes.com.sg The Business Times
mothership.sg Mothership
`,
  `MY
thestar.com.my The Star
nst.com.my New Straits Times
malaymail.com Malay Mail
freemalaysiatoday.com Free Malaysia Today
malaysiakini.com Malaysiakini
bernama.com Bernama
theedgemalaysia.com The Edge Malaysia
`,
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
`,
  `PH
inquirer.net Philippine Daily Inquirer
rappler.com Rappler
philstar.com The Philippine Star
mb.com.ph Manila Bulletin
gmanetwork.com GMA News
abs-cbn.com ABS-CBN
pna.gov.ph Philippine News Agency
manilatimes.net The Manila Times
`,
  `TH
bangkokpost.com Bangkok Post
nationthailand.com The Nation Thailand
thaipbsworld.com Thai PBS World
khaosodenglish.com Khaosod English
`,
  `VN
vnexpress.net VnExpress
tuoitre.vn Tuổi Trẻ
thanhnien.vn Thanh Niên
vietnamnews.vn Viet Nam News
dantri.com.vn Dân trí
vietnamnet.vn VietNamNet
`,
  `KH
phnompenhpost.com The Phnom Penh Post
khmertimeskh.com Khmer Times
`,
  `MM
irrawaddy.com The Irrawaddy
frontiermyanmar.net Frontier Myanmar
`,
  `KZ
astanatimes.com The Astana Times
`,
  `FJ
fijitimes.com.fj The Fiji Times
`,
  `PG
postcourier.com.pg Post-Courier
`,
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
`,
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
`,
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
`,
  `CL
emol.com Emol
latercera.com La Tercera
biobiochile.cl BioBioChile
elmostrador.cl El Mostrador
cooperativa.cl Cooperativa
`,
  `CO
eltiempo.com El Tiempo
elespectador.com El Espectador
semana.com Semana
elcolombiano.com El Colombiano
caracol.com.co Caracol Radio
larepublica.co La República
`,
  `PE
elcomercio.pe El Comercio
larepublica.pe La República
rpp.pe RPP Noticias
gestion.pe Gestión
peru21.pe Perú21
`,
  `UY
elpais.com.uy El País
elobservador.com.uy El Observador
`,
  `PY
abc.com.py ABC Color
ultimahora.com Última Hora
wochenblatt.cc Wochenblatt
`,
  `BO
lostiempos.com Los Tiempos
eldeber.com.bo El Deber
`,
  `EC
eluniverso.com El Universo
elcomercio.com El Comercio
`,
  `VE
elnacional.com El Nacional
efectococuyo.com Efecto Cocuyo
`,
  `CR
nacion.com La Nación
ticotimes.net The Tico Times
`,
  `PA
prensa.com La Prensa
`,
  `CU
granma.cu Granma
14ymedio.com 14ymedio
`,
  `JM
jamaica-gleaner.com The Gleaner
jamaicaobserver.com Jamaica Observer
`,
  `TT
guardian.co.tt Trinidad and Tobago Guardian
newsday.co.tt Trinidad and Tobago Newsday
`,
];
