/** Countries, US states, regions and large cities, folded: names that no pronoun means. Compiled by hand for this project; facts only. */
export const PLACES: ReadonlySet<string> = new Set(
  `ala|ariz|ark|calif|colo|conn|fla|ill|kan|mass|mich|minn|miss|mont|nev|okla|ore|tenn|wash|wis|wyo|afghanistan|albania|algeria|angola|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|bolivia|bosnia|botswana|brazil|
bulgaria|burma|cambodia|cameroon|canada|chile|china|colombia|congo|costa rica|croatia|cuba|cyprus|czech republic|denmark|ecuador|egypt|el salvador|england|
eritrea|estonia|ethiopia|fiji|finland|france|gambia|gaza|germany|ghana|greece|guatemala|guinea|guyana|haiti|honduras|hong kong|hungary|iceland|india|indonesia|iran|
iraq|ireland|israel|italy|ivory coast|jamaica|japan|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|lithuania|luxembourg|
macedonia|madagascar|malawi|malaysia|maldives|mali|malta|mauritius|mexico|moldova|monaco|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nepal|netherlands|
new zealand|nicaragua|niger|nigeria|north korea|northern ireland|norway|oman|pakistan|palestine|panama|paraguay|peru|philippines|poland|portugal|qatar|romania|russia|
rwanda|saudi arabia|scotland|senegal|serbia|sierra leone|singapore|slovakia|slovenia|somalia|south africa|south korea|south sudan|soviet union|spain|sri lanka|sudan|
sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|tibet|tunisia|turkey|turkmenistan|uganda|ukraine|united arab emirates|uae|united kingdom|united states|
u.s|u.k|us|uk|usa|uruguay|uzbekistan|vatican|venezuela|vietnam|wales|yemen|zambia|zimbabwe|britain|great britain|europe|africa|asia|america|latin america|
north america|south america|middle east|eu|ussr|crimea|donbas|kashmir|sevastopol|baltic|balkans|scandinavia|caribbean|arctic|atlantic|pacific|indo-pacific|
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|
maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|new york city|north carolina|
north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|west virginia|wisconsin|wyoming|
puerto rico|d.c|los angeles|san francisco|san diego|chicago|boston|philadelphia|detroit|miami|atlanta|dallas|seattle|denver|las vegas|cleveland|pittsburgh|
baltimore|st. louis|manhattan|brooklyn|hollywood|silicon valley|wall street|capitol hill|white house|london|manchester|birmingham|liverpool|leeds|glasgow|edinburgh|cardiff|belfast|
bristol|sheffield|newcastle|nottingham|leicester|plymouth|southport|cambridge|oxford|yorkshire|kent|essex|cornwall|devon|merseyside|paris|berlin|madrid|barcelona|rome|milan|
brussels|amsterdam|the hague|vienna|zurich|geneva|stockholm|oslo|copenhagen|helsinki|dublin|lisbon|athens|warsaw|prague|budapest|bucharest|sofia|belgrade|kyiv|kiev|
moscow|minsk|riga|vilnius|tallinn|istanbul|ankara|tehran|baghdad|damascus|aleppo|beirut|jerusalem|tel aviv|cairo|riyadh|dubai|doha|kabul|islamabad|karachi|delhi|
new delhi|mumbai|dhaka|beijing|shanghai|tokyo|seoul|pyongyang|bangkok|hanoi|jakarta|manila|sydney|melbourne|canberra|wellington|auckland|ottawa|toronto|montreal|
vancouver|mexico city|havana|caracas|bogota|lima|santiago|buenos aires|rio de janeiro|sao paulo|nairobi|lagos|johannesburg|cape town|pretoria|kursk|kharkiv|odesa|odessa|
mariupol|bakhmut|kherson|lviv|dnipro|donetsk|luhansk|mosul|benghazi|rakhine`
    .replace(/\n/g, '')
    .split('|'),
);
