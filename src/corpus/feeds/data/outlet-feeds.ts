/**
 * Public feeds of outlets by country (first line of a block: ISO 3166), one `language domains address outlet` per line; the articles stand
 * on the domains. Facts only, written down without asking the addresses: what moved meanwhile says so when it is checked.
 */
export const OUTLET_FEEDS: readonly string[] = [
  `GB
en bbc.co.uk,bbc.com https://feeds.bbci.co.uk/news/rss.xml BBC
en theguardian.com https://www.theguardian.com/world/rss The Guardian
en independent.co.uk https://www.independent.co.uk/news/rss The Independent
en news.sky.com https://feeds.skynews.com/feeds/rss/home.xml Sky News
en telegraph.co.uk https://www.telegraph.co.uk/rss.xml The Telegraph
en dailymail.co.uk https://www.dailymail.co.uk/news/index.rss Daily Mail
en mirror.co.uk https://www.mirror.co.uk/news/?service=rss The Mirror
en express.co.uk https://www.express.co.uk/posts/rss/1/news Daily Express
en standard.co.uk https://www.standard.co.uk/rss Evening Standard
en ft.com https://www.ft.com/rss/home Financial Times
en metro.co.uk https://metro.co.uk/feed/ Metro
en thesun.co.uk https://www.thesun.co.uk/feed/ The Sun
en cityam.com https://www.cityam.com/feed/ City A.M.
en theconversation.com https://theconversation.com/uk/articles.atom The Conversation
en scotsman.com https://www.scotsman.com/rss The Scotsman
en walesonline.co.uk https://www.walesonline.co.uk/news/?service=rss WalesOnline`,
  `US
en nytimes.com https://rss.nytimes.com/services/xml/rss/nyt/HomePage.xml The New York Times
en washingtonpost.com https://feeds.washingtonpost.com/rss/world The Washington Post
en npr.org https://feeds.npr.org/1001/rss.xml NPR
en foxnews.com https://moxie.foxnews.com/google-publisher/latest.xml Fox News
en cbsnews.com https://www.cbsnews.com/latest/rss/main CBS News
en abcnews.go.com https://abcnews.go.com/abcnews/topstories ABC News
en nbcnews.com https://feeds.nbcnews.com/nbcnews/public/news NBC News
en wsj.com https://feeds.content.dowjones.io/public/rss/RSSWorldNews The Wall Street Journal
en latimes.com https://www.latimes.com/world-nation/rss2.0.xml Los Angeles Times
en politico.com https://rss.politico.com/politics-news.xml Politico
en thehill.com https://thehill.com/feed/ The Hill
en pbs.org https://www.pbs.org/newshour/feeds/rss/headlines PBS NewsHour
en cnbc.com https://www.cnbc.com/id/100003114/device/rss/rss.html CNBC
en axios.com https://api.axios.com/feed/ Axios
en huffpost.com https://chaski.huffpost.com/us/auto/vertical/us-news HuffPost
en time.com https://time.com/feed/ Time
en vox.com https://www.vox.com/rss/index.xml Vox
en nypost.com https://nypost.com/feed/ New York Post
en csmonitor.com https://rss.csmonitor.com/feeds/all The Christian Science Monitor
en propublica.org https://www.propublica.org/feeds/propublica/main ProPublica
en newsweek.com https://www.newsweek.com/rss Newsweek
en theatlantic.com https://www.theatlantic.com/feed/all/ The Atlantic
en bloomberg.com https://feeds.bloomberg.com/politics/news.rss Bloomberg`,
  `CA
en cbc.ca https://www.cbc.ca/webfeed/rss/rss-topstories CBC News
en globalnews.ca https://globalnews.ca/feed/ Global News
en nationalpost.com https://nationalpost.com/feed/ National Post
en theglobeandmail.com https://www.theglobeandmail.com/arc/outboundfeeds/rss/category/canada/ The Globe and Mail
en ottawacitizen.com https://ottawacitizen.com/feed/ Ottawa Citizen
fr lapresse.ca https://www.lapresse.ca/actualites/rss La Presse`,
  `AU
en abc.net.au https://www.abc.net.au/news/feed/51120/rss.xml ABC News (Australia)
en smh.com.au https://www.smh.com.au/rss/feed.xml The Sydney Morning Herald
en theage.com.au https://www.theage.com.au/rss/feed.xml The Age
en brisbanetimes.com.au https://www.brisbanetimes.com.au/rss/feed.xml Brisbane Times
en canberratimes.com.au https://www.canberratimes.com.au/rss.xml The Canberra Times
en sbs.com.au https://www.sbs.com.au/news/feed SBS News
en crikey.com.au https://www.crikey.com.au/feed/ Crikey`,
  `NZ
en rnz.co.nz https://www.rnz.co.nz/rss/national.xml RNZ
en stuff.co.nz https://www.stuff.co.nz/rss Stuff
en thespinoff.co.nz https://thespinoff.co.nz/feed The Spinoff`,
  `IE
en rte.ie https://www.rte.ie/feeds/rss/?index=/news/ RTÉ
en thejournal.ie https://www.thejournal.ie/feed/ The Journal
en irishexaminer.com https://www.irishexaminer.com/feed/35-top_news.xml Irish Examiner
en irishmirror.ie https://www.irishmirror.ie/?service=rss Irish Mirror
en breakingnews.ie https://feeds.breakingnews.ie/bntopstories BreakingNews.ie`,
  `IN
en timesofindia.indiatimes.com https://timesofindia.indiatimes.com/rssfeedstopstories.cms The Times of India
en thehindu.com https://www.thehindu.com/news/feeder/default.rss The Hindu
en indianexpress.com https://indianexpress.com/feed/ The Indian Express
en ndtv.com https://feeds.feedburner.com/ndtvnews-top-stories NDTV
en hindustantimes.com https://www.hindustantimes.com/feeds/rss/india-news/rssfeed.xml Hindustan Times
en indiatoday.in https://www.indiatoday.in/rss/home India Today
en theprint.in https://theprint.in/feed/ ThePrint
en scroll.in https://feeds.feedburner.com/ScrollinArticles.rss Scroll.in
en economictimes.indiatimes.com https://economictimes.indiatimes.com/rssfeedsdefault.cms The Economic Times
en thehindubusinessline.com https://www.thehindubusinessline.com/feeder/default.rss The Hindu Business Line`,
  `PK
en dawn.com https://www.dawn.com/feeds/home Dawn
en tribune.com.pk https://tribune.com.pk/feed/home The Express Tribune
en thenews.com.pk https://www.thenews.com.pk/rss/1/1 The News International`,
  `BD
en thedailystar.net https://www.thedailystar.net/frontpage/rss.xml The Daily Star`,
  `SG
en straitstimes.com https://www.straitstimes.com/news/world/rss.xml The Straits Times
en channelnewsasia.com https://www.channelnewsasia.com/api/v1/rss-outbound-feed?_format=xml CNA`,
  `HK
en scmp.com https://www.scmp.com/rss/91/feed South China Morning Post
en hongkongfp.com https://hongkongfp.com/feed/ Hong Kong Free Press`,
  `CN
en chinadaily.com.cn https://www.chinadaily.com.cn/rss/world_rss.xml China Daily
en globaltimes.cn https://www.globaltimes.cn/rss/outbrain.xml Global Times`,
  `TW
en taipeitimes.com https://www.taipeitimes.com/xml/index.rss Taipei Times`,
  `JP
en japantimes.co.jp https://www.japantimes.co.jp/feed/ The Japan Times
en japantoday.com https://japantoday.com/feed Japan Today
ja nhk.or.jp https://www3.nhk.or.jp/rss/news/cat0.xml NHK`,
  `KR
en yna.co.kr https://en.yna.co.kr/RSS/news.xml Yonhap
en koreaherald.com https://www.koreaherald.com/rss/newsAll The Korea Herald`,
  `PH
en rappler.com https://www.rappler.com/feed/ Rappler
en inquirer.net https://www.inquirer.net/fullfeed/ Philippine Daily Inquirer`,
  `TH
en bangkokpost.com https://www.bangkokpost.com/rss/data/topstories.xml Bangkok Post`,
  `MY
en malaymail.com https://www.malaymail.com/feed/rss/malaysia Malay Mail
en thestar.com.my https://www.thestar.com.my/rss/News/Nation The Star`,
  `ID
en antaranews.com https://en.antaranews.com/rss/news.xml Antara`,
  `VN
en vnexpress.net https://e.vnexpress.net/rss/news.rss VnExpress International`,
  `QA
en aljazeera.com https://www.aljazeera.com/xml/rss/all.xml Al Jazeera`,
  `IL
en timesofisrael.com https://www.timesofisrael.com/feed/ The Times of Israel
en jpost.com https://www.jpost.com/rss/rssfeedsfrontpage.aspx The Jerusalem Post
en 972mag.com https://www.972mag.com/feed/ +972 Magazine`,
  `AE
en thenationalnews.com https://www.thenationalnews.com/arc/outboundfeeds/rss/?outputType=xml The National
en gulfnews.com https://gulfnews.com/feed Gulf News`,
  `SA
en arabnews.com https://www.arabnews.com/rss.xml Arab News`,
  `TR
en hurriyetdailynews.com https://www.hurriyetdailynews.com/rss Hürriyet Daily News
en dailysabah.com https://www.dailysabah.com/rssFeed/home-page Daily Sabah
en aa.com.tr https://www.aa.com.tr/en/rss/default?cat=live Anadolu`,
  `IR
en tehrantimes.com https://www.tehrantimes.com/rss Tehran Times`,
  `EG
en egyptindependent.com https://egyptindependent.com/feed/ Egypt Independent`,
  `ZA
en mg.co.za https://mg.co.za/feed/ Mail & Guardian
en news24.com https://feeds.24.com/articles/news24/TopStories/rss News24
en dailymaverick.co.za https://www.dailymaverick.co.za/dmrss/ Daily Maverick
en timeslive.co.za https://www.timeslive.co.za/rss/ TimesLIVE`,
  `NG
en punchng.com https://punchng.com/feed/ The Punch
en premiumtimesng.com https://www.premiumtimesng.com/feed Premium Times
en vanguardngr.com https://www.vanguardngr.com/feed/ Vanguard
en guardian.ng https://guardian.ng/feed/ The Guardian (Nigeria)`,
  `KE
en standardmedia.co.ke https://www.standardmedia.co.ke/rss/headlines.php The Standard (Kenya)
en capitalfm.co.ke https://www.capitalfm.co.ke/news/feed/ Capital FM`,
  `GH
en myjoyonline.com https://www.myjoyonline.com/feed/ MyJoyOnline`,
  `ET
en addisstandard.com https://addisstandard.com/feed/ Addis Standard`,
  `DE
en dw.com https://rss.dw.com/rdf/rss-en-all Deutsche Welle
en spiegel.de https://www.spiegel.de/international/index.rss Der Spiegel
de zeit.de https://newsfeed.zeit.de/index Die Zeit
de faz.net https://www.faz.net/rss/aktuell/ Frankfurter Allgemeine Zeitung
de sueddeutsche.de https://rss.sueddeutsche.de/rss/Topthemen Süddeutsche Zeitung
de tagesschau.de https://www.tagesschau.de/xml/rss2/ Tagesschau
de welt.de https://www.welt.de/feeds/latest.rss Die Welt`,
  `FR
en france24.com https://www.france24.com/en/rss France 24
en rfi.fr https://www.rfi.fr/en/rss RFI
en euronews.com https://www.euronews.com/rss Euronews
en lemonde.fr https://www.lemonde.fr/en/rss/une.xml Le Monde in English
fr lemonde.fr https://www.lemonde.fr/rss/une.xml Le Monde
fr lefigaro.fr https://www.lefigaro.fr/rss/figaro_actualites.xml Le Figaro`,
  `ES
en english.elpais.com https://feeds.elpais.com/mrss-s/pages/ep/site/english.elpais.com/portada El País in English
es elpais.com https://feeds.elpais.com/mrss-s/pages/ep/site/elpais.com/portada El País
es elmundo.es https://e00-elmundo.uecdn.es/elmundo/rss/portada.xml El Mundo`,
  `IT
en ansa.it https://www.ansa.it/english/news/english_nr_rss.xml ANSA
it repubblica.it https://www.repubblica.it/rss/homepage/rss2.0.xml la Repubblica`,
  `NL
en nltimes.nl https://nltimes.nl/rssfeed2 NL Times
en dutchnews.nl https://www.dutchnews.nl/feed/ DutchNews
nl nos.nl https://feeds.nos.nl/nosnieuwsalgemeen NOS`,
  `BE
en brusselstimes.com https://www.brusselstimes.com/feed The Brussels Times
en politico.eu https://www.politico.eu/feed/ Politico Europe`,
  `CH
de nzz.ch https://www.nzz.ch/recent.rss Neue Zürcher Zeitung`,
  `AT
de orf.at https://rss.orf.at/news.xml ORF
de derstandard.at https://www.derstandard.at/rss Der Standard`,
  `SE
sv svt.se https://www.svt.se/rss.xml SVT`,
  `NO
no nrk.no https://www.nrk.no/toppsaker.rss NRK`,
  `DK
da dr.dk https://www.dr.dk/nyheder/service/feeds/allenyheder DR`,
  `FI
en yle.fi https://feeds.yle.fi/uutiset/v1/recent.rss?publisherIds=YLE_NEWS Yle News`,
  `PL
en notesfrompoland.com https://notesfrompoland.com/feed/ Notes from Poland
pl tvn24.pl https://tvn24.pl/najnowsze.xml TVN24`,
  `UA
en kyivindependent.com https://kyivindependent.com/news-archive/rss/ The Kyiv Independent
en pravda.com.ua https://www.pravda.com.ua/eng/rss/ Ukrainska Pravda
en kyivpost.com https://www.kyivpost.com/feed Kyiv Post
en ukrinform.net https://www.ukrinform.net/rss/block-lastnews Ukrinform`,
  `RU
en themoscowtimes.com https://www.themoscowtimes.com/rss/news The Moscow Times
en tass.com https://tass.com/rss/v2.xml Tass`,
  `LV
en meduza.io https://meduza.io/rss/en/all Meduza`,
  `BR
en agenciabrasil.ebc.com.br https://agenciabrasil.ebc.com.br/en/rss/ultimasnoticias/feed.xml Agência Brasil
pt folha.uol.com.br https://feeds.folha.uol.com.br/emcimadahora/rss091.xml Folha de S.Paulo`,
  `AR
en batimes.com.ar https://www.batimes.com.ar/feed Buenos Aires Times`,
  `MX
es jornada.com.mx https://www.jornada.com.mx/rss/edicion.xml La Jornada`,
];
