/**
 * Bodies that news copy names: news agencies, press release wires, picture suppliers, publishers.
 *
 * Each line is a body: its names as printed, in their usual case; readers that meet capitals
 * ("REUTERS") compare without case. The first one is the usual short name, whose kebab case is the
 * id, the same for every form of one body and across the tables ("AP", "Associated Press" and
 * "AP Photo" are `ap`).
 *
 * `newsAgencies` stand in datelines and bylines, `pressReleaseWires` in the datelines of releases,
 * `pictureSuppliers` in photo credits, `publishers` as a writer's affiliation or as a credit.
 * Abbreviations that several bodies share carry the id of the letters where no reading prevails:
 * CNS are the Catholic, China and City News Services, KNA the Katholische Nachrichten-Agentur and
 * the Kenya News Agency. "EFE-EPA" is the text service here and the picture agency in photo
 * credits. "dpa/lno" and the like are the regional services of dpa.
 *
 * Sources: printed forms surveyed in real pages, feeds and wire fixtures; the agencies' own names
 * and house styles; IPTC and EANA/OANA membership for the national agencies. As of 2026-11.
 */

import { bodies } from './table.ts';

/** News agencies, each with its id. */
export const newsAgencies = (): Readonly<Record<string, string>> =>
  bodies(
    // World agencies
    `Reuters | Reuter | Thomson Reuters | Reuters News | Reuters Staff
Thomson Financial | Thomson Financial News
AP | A.P. | Associated Press | The Associated Press | The AP | AP News | APTN
AFP | Agence France-Presse | Agence France Presse | AFP News | AFP Deutschland
AFP-Jiji | AFP-JIJI PRESS
Bloomberg | Bloomberg News
Dow Jones | Dow Jones Newswires | Dow Jones News
Dow Jones/AP | DowJonesAP
UPI | United Press International
MarketWatch | MarketWatch.com | CBS.MW | CBS MarketWatch
AFX | AFX News
dpa-AFX | dpa-AFX Broker
RTTNews | RTT News
IPS | Inter Press Service
JTA | Jewish Telegraphic Agency
RNS | Religion News Service
Catholic News Service
Catholic News Agency
CNS
City News Service
Catholic World News | CWNews.com
UN News | UN News Service
The New Humanitarian | IRIN
TNS | Tribune News Service
tca | Tribune Content Agency
McClatchy | McClatchy Newspapers | McClatchy-Tribune
Knight Ridder | Knight Ridder Newspapers
scripps-howard: Scripps Howard News Service | SHNS
gannett: Gannett News Service | GNS
U-WIRE | UWIRE`,
    // Broadcasters and sites that print themselves into datelines
    `CNN | CNN.com | CNN Wire | CNN Newsource
CNN/Money | CNNMoney | CNNMoney.com | CNN Money | CNN Business
CBS News
BBC | BBC News
VOA | Voice of America | VOA News
RFE/RL | Radio Free Europe/Radio Liberty
RFA | Radio Free Asia
CNBC
Al Jazeera
Channel NewsAsia`,
    // Sport and special services
    `Sports Network | The Sports Network
Field Level Media
SID | Sport-Informations-Dienst
SportsTicker | Ticker
Gracenote
NewsFactor | NewsFactor Network
IDG | IDG News Service
TechWeb | TechWeb News
Ziff Davis
newratings: newratings.com | New Ratings
AGI | Agenzia Italia`,
    // United Kingdom and Ireland
    `PA Media | PA | PA News | Press Association | The Press Association
SWNS`,
    // German, Austrian and Swiss
    `dpa | Deutsche Presse-Agentur | Deutsche Presseagentur | German Press Agency | dpa/lno | dpa/lsw | dpa/lby | dpa/lnw | dpa/lrs | dpa/lhe | dpa/lni
ddp | Deutscher Depeschendienst
dapd
ADN | Allgemeiner Deutscher Nachrichtendienst
epd | Evangelischer Pressedienst
Katholische Nachrichten-Agentur
KNA
dts | dts Nachrichtenagentur | dts-Nachrichtenagentur
APA | Austria Presse Agentur | Austria Press Agency
Keystone-SDA | SDA | Schweizerische Depeschenagentur | SDA-Keystone | Keystone-ATS | ATS
AWP`,
    // French, Belgian, Dutch and Luxembourg
    `Belga | Agence Belga
ANP | Algemeen Nederlands Persbureau
Novum`,
    // Italian, Spanish and Portuguese
    `ANSA | Agenzia ANSA
Adnkronos | Adnkronos International | AKI
Askanews
LaPresse
Italpress
Dire | Agenzia Dire
Agenzia Nova | Nova
Radiocor | Il Sole 24 Ore Radiocor | Radiocor Plus
EFE | Agencia EFE | EFEcom | EFE-EPA | EPA-EFE
Europa Press | EP
Servimedia
Colpisa
ACN | Agència Catalana de Notícies
Lusa | Agência Lusa`,
    // Nordic and Baltic
    `Ritzau | Ritzaus Bureau
TT | Tidningarnas Telegrambyrå | TT Nyhetsbyrån
NTB | Norsk Telegrambyrå
STT | STT-FNB | Suomen Tietotoimisto
BNS | Baltic News Service
ELTA
LETA`,
    // Central and south-eastern Europe
    `PAP | Polska Agencja Prasowa | Polish Press Agency
ČTK | CTK | Česká tisková kancelář | Czech News Agency
TASR
SITA
MTI | Magyar Távirati Iroda | Hungarian News Agency
Agerpres | Rompres
Mediafax
BTA | Bulgarian News Agency | Bulgarian Telegraph Agency
Tanjug
Beta
FoNet
SRNA
FENA
HINA
STA | Slovenska tiskovna agencija | Slovenian Press Agency
MIA | MIA News
ATA | Albanian Telegraphic Agency
ANA-MPA | ANA | AMNA | Athens News Agency | Athens-Macedonian News Agency | ΑΠΕ-ΜΠΕ
Cyprus News Agency | KYPE | ΚΥΠΕ`,
    // Turkey
    `Anadolu | Anadolu Agency | Anadolu Ajansı | AA
DHA | Demirören Haber Ajansı | Demirören News Agency | Doğan News Agency
İHA | IHA | İhlas News Agency | Ihlas News Agency`,
    // Russia and its neighbours
    `TASS | ITAR-TASS | ТАСС | ИТАР-ТАСС
RIA Novosti | RIA | RIA-Novosti | Novosti | РИА Новости
Sputnik | Sputnik News
Interfax | Интерфакс
Rosbalt | Росбалт
Regnum | ИА Регнум
Prime | Prime-TASS
BelTA | БелТА
BelaPAN
Ukrinform | Укринформ | Укрінформ
UNIAN | УНИАН | УНІАН
Interfax-Ukraine | Інтерфакс-Україна
Moldpres
Armenpress
ARKA
Azertac
Trend | Trend News Agency
Kazinform | Qazinform
Kabar
AKIpress
Khovar
UzA | Uzbekistan National News Agency`,
    // Arab world and Israel
    `MENA | Middle East News Agency
SPA | Saudi Press Agency | واس
WAM | Emirates News Agency | وام
KUNA | Kuwait News Agency | كونا
QNA | Qatar News Agency
BNA | Bahrain News Agency
ONA | Oman News Agency
Saba | Yemen News Agency
Petra | Jordan News Agency
NNA
SANA | Syrian Arab News Agency | سانا
INA | Iraqi News Agency
WAFA | Palestinian News Agency
maan: Ma'an | Maan News Agency | Ma'an News Agency
LANA | Libyan News Agency | JANA
TAP | Tunis Afrique Presse
APS | Algérie Presse Service | Algeria Press Service
MAP | Maghreb Arabe Presse
AMI | Agence mauritanienne d'information
SUNA | Sudan News Agency`,
    // Iran and Afghanistan
    `IRNA | Islamic Republic News Agency
Iran Press | IP
ISNA | Iranian Students' News Agency
Fars | FNA | Fars News Agency
Mehr | MNA | Mehr News Agency
Tasnim | Tasnim News Agency
Press TV | PressTV
Bakhtar | Bakhtar News Agency
Pajhwok | Pajhwok Afghan News
AIP
TOLOnews`,
    // South Asia
    `PTI | P.T.I. | Press Trust of India
UNI | United News of India
IANS | Indo-Asian News Service
ANI | Asian News International
Hindusthan Samachar | HS
TNN | Times News Network
Express News Service | ENS
UrduPoint | UrduPoint News | Urdu Point
APP | Associated Press of Pakistan
PPI | Pakistan Press International
NNI | News Network International
INP | Independent News Pakistan
BSS | Bangladesh Sangbad Sangstha
UNB | United News of Bangladesh
bdnews24 | bdnews24.com
RSS | Rastriya Samachar Samiti`,
    // East Asia
    `Xinhua | Xinhuanet | Xinhua News Agency | New China News Agency | NCNA | 新华社
China News Service | 中新社
peoples-daily: People's Daily | People's Daily Online
CNA | Central News Agency | Focus Taiwan | 中央社
Kyodo | Kyodo News | 共同 | 共同通信
Jiji | Jiji Press | 時事 | 時事通信
afp-jiji: Jiji-AFP
Yonhap | Yonhap News Agency | Yonhap News | 연합뉴스
Newsis | 뉴시스
News1 | 뉴스1
KCNA | Korean Central News Agency | 朝鲜中央通讯社
Montsame`,
    // South-East Asia
    `Bernama
Antara | ANTARA News
VNA | VNS | TTXVN | Vietnam News Agency | Vietnam News Service
Thai News Agency | TNA
AKP | Agence Kampuchea Presse
KPL | Lao News Agency
PNA | Philippine News Agency`,
    // Africa
    `NAN | News Agency of Nigeria
GNA | Ghana News Agency
SAPA | South African Press Association
Nampa
BOPA | Botswana Press Agency
ANGOP
AIM | Agência de Informação de Moçambique
New Ziana | ZIANA
Kenya News Agency
ENA | Ethiopian News Agency
SONNA | Somali National News Agency
ACP | Agence congolaise de presse
Panapress | PANA
APAnews | African Press Agency`,
    // Canada, Latin America and the Caribbean
    `CP | Canadian Press | The Canadian Press | La Presse Canadienne
QMI | QMI Agency | Agence QMI
Notimex
Télam | Telam
Noticias Argentinas
DyN
MercoPress
Agência Brasil | Agencia Brasil | ABr
Estadão Conteúdo | Agência Estado
Folhapress
ABI | Agencia Boliviana de Información
Andina
AVN | Agencia Venezolana de Noticias
Colprensa
Prensa Latina | PL
efe: ACAN-EFE
CMC | Caribbean Media Corporation
CANA
JIS | Jamaica Information Service`,
    // Australia, New Zealand and the Pacific
    `AAP | Australian Associated Press
NCA NewsWire | NewsWire
NZPA | New Zealand Press Association
NZ Newswire | NZN
RNZ | RNZ Pacific`,
  );

/** Press release wires, each with its id. */
export const pressReleaseWires = (): Readonly<Record<string, string>> =>
  bodies(
    // North America
    `PRNewswire | PR Newswire | PRNewswire-FirstCall | PRNewswire-USNewswire | PRNewswire-AsiaNet | PRNewswire-Asia | PRNewswire Asia | Xinhua-PRNewswire
PRWeb | PRNewswire-PRWeb | PR Web
US Newswire | U.S. Newswire
Business Wire | BusinessWire
GLOBE NEWSWIRE | GlobeNewswire
PRIME NEWSWIRE | PrimeNewswire | PrimeZone
Marketwired | Marketwire | MARKET WIRE
CCNMatthews | CCN Newswire
CNW | CNW Group | CNW Telbec | Canada NewsWire
Newsfile | Newsfile Corp. | Newsfile Corp
ACCESSWIRE | ACCESS Newswire
EIN Presswire | EINPresswire.com | EINPresswire
NewMediaWire
BUSINESS WIRE INDIA
EurekAlert! | EurekAlert
Hispanic PR Wire
Hugin`,
    // Europe
    `EQS | EQS-News | EQS-Adhoc | EQS-Ad-hoc | EQS-CMS | EQS-DD | EQS-PVR | EQS-AFR | EQS Group
DGAP | DGAP-News | DGAP-Adhoc | DGAP-Ad-hoc | DGAP-CMS | DGAP-DD | DGAP-PVR
ots | news aktuell | presseportal.de | Presseportal
APA-OTS
euro adhoc | euro-adhoc
Regulatory News Service | RNS Reach
Actusnews | ActusNews Wire
Cision | Cision News`,
    // Asia, Africa and the Pacific
    `AsiaNet | Kyodo JBN-AsiaNet | JBN-AsiaNet
ACN Newswire
Media OutReach | Media OutReach Newswire
NewsVoir
VMPL
PNN
SRV
ATK
Zawya
APO Group | APO
Medianet
PR Times`,
  );

/** Picture suppliers as credits name them, each with its id. */
export const pictureSuppliers = (): Readonly<Record<string, string>> =>
  bodies(
    // Agencies' picture services
    `Reuters | Reuters Pictures | Reuters Connect | Reuters Photo | Reuters TV
AP | AP Photo | AP Photos | AP Images | AP Video | Associated Press | The Associated Press | AP Foto
AFP | AFP Photo | AFP Forum | AFPTV | Agence France-Presse
Action Images
Invision
PA Media | PA | PA Images | PA Wire | PA Archive | Press Association | PA Photos | Press Association Images
dpa | picture alliance | picture-alliance | dpa Picture-Alliance | dpa-Zentralbild | ZB
EPA | European Pressphoto Agency | EPA-EFE | EFE-EPA | EPA Images
EFE | Agencia EFE
Europa Press | EP
APA | APA-Fotoservice | APA-PictureDesk | APA PictureDesk | picturedesk.com
Keystone-SDA | Keystone
ANP | ANP Foto
Belga | Belga Photo | BelgaImage | Belga Image
TT | TT Nyhetsbyrån | TT News Agency
NTB | NTB scanpix
Ritzau Scanpix | Scanpix | Scanpix Denmark
Lehtikuva
LUSA | Agência Lusa
PAP
ČTK | CTK | ČTK Photo | CTK Photo
TASR
MTI | MTI Fotó
Agerpres
ANSA | ANSA Foto
LaPresse
ANA-MPA | AMNA
Anadolu | Anadolu Agency | Anadolu Images | AA
DHA
IHA
Sputnik
TASS
RIA Novosti
BelTA
Ukrinform
Xinhua | Xinhua News Agency
China News Service | CNS
Kyodo | Kyodo News | Kyodo News Stills
Jiji | Jiji Press
Yonhap | Yonhap News
Newsis
KCNA | Korean Central News Agency
CNA
VNA
Bernama
Antara | Antara Foto
PTI | PTI Photo
ANI | ANI Photo
APP
IRNA
Tasnim
Mehr | MNA
WANA | West Asia News Agency
SPA | Saudi Press Agency
AAP | AAP Image | AAP Images | AAPIMAGE | AAP Photos
NCA NewsWire
CP | The Canadian Press | Canadian Press | Canadian Press Images
UPI | UPI Photo
TNS | Tribune News Service
Cuartoscuro
Bloomberg | Bloomberg News`,
    // Getty and its brands
    `Getty | Getty Images | GettyImages | Getty Image
iStock | iStockphoto | iStock by Getty Images
WireImage
FilmMagic
Redferns
Hulton Archive | Hulton-Deutsch | Hulton-Deutsch Collection
Bettmann | Bettmann Archive
Popperfoto
Corbis | Corbis News | Corbis Historical
Sygma | Corbis Sygma
Thinkstock
barcroft: Barcroft Media | Barcroft Images
Mirrorpix
Icon Sportswire | Icon SMI
SOPA Images
NurPhoto | Nur Photo
VCG | Visual China Group
Gamma-Rapho
Sipa | Sipa USA | Sipa Press`,
    // Shutterstock, Rex, Alamy and other libraries
    `Shutterstock | shutterstock.com | Shutterstock Editorial
REX | Rex Features | REX/Shutterstock | REX Shutterstock
Alamy | Alamy Stock Photo | Alamy Live News | Alamy Stock
Adobe Stock | stock.adobe.com | AdobeStock
Fotolia | fotolia.com
Dreamstime | dreamstime.com
Unsplash
Pixabay
Pexels
Wikimedia Commons | Wikimedia
Science Photo Library | SPL
bridgeman: Bridgeman Images | Bridgeman Art Library
Mary Evans | Mary Evans Picture Library
Everett Collection
Allstar | Allstar Picture Library
Topfoto
akg-images
ullstein bild
sueddeutsche-zeitung-photo: Süddeutsche Zeitung Photo | SZ Photo`,
    // News, celebrity and sport photo agencies
    `Zuma | Zuma Press | ZUMA Press Wire | ZUMA Wire | ZUMAPRESS.com | ZUMAPRESS
Imagn | Imagn Images | USA Today Sports | USA Today Sports Images | USATSI
Abaca | Abaca Press | Abacapress | ABACAPRESS.COM
Imago | imago images | imago sportfotodienst | www.imago-images.de
MAXPPP
Magnum | Magnum Photos
Redux | Redux Pictures
Hans Lucas
Icon Sport
Demotix
Newscom
Landov
Splash | Splash News
BACKGRID
MEGA | The Mega Agency
Eyevine
SWNS | SWNS.com | South West News Service
Solent News | Solent News & Photo Agency
Caters | Caters News Agency | Caters News
Back Page Images | BPI
Inpho
Sportsfile
rollingnews: RollingNews.ie | Rolling News
Photosport | Photosport NZ
Gallo Images | Gallo
Contacto | ContactoPhoto
Hollandse Hoogte
Photo News | PhotoNews
Bildbyrån | Bildbyran
GEPA | GEPA pictures
EXPA | EXPA Pictures
ddp
ddp images
dapd
laif
Ostkreuz
East News
Agencja Wyborcza | Agencja Gazeta | Agencja Wyborcza.pl
Profimedia
Kommersant | Kommersant Photo
Flash90
Imaginechina
AFLO | AFLO SPORT`,
    // Bodies that hand out pictures under their own name
    `NASA
ESA | European Space Agency
Maxar | Maxar Technologies
Planet Labs | Planet Labs PBC
US Navy | U.S. Navy`,
  );

/** Newspapers, magazines, broadcasters and sites, each with its id. */
export const publishers = (): Readonly<Record<string, string>> =>
  bodies(
    // United States: newspapers
    `The New York Times | New York Times | NYT | N.Y. Times | New York Times News Service
The Washington Post | Washington Post | WaPo | washingtonpost.com
The Wall Street Journal | Wall Street Journal | WSJ
USA Today | USATODAY.com | USA TODAY Network
Los Angeles Times | L.A. Times | LA Times
Chicago Tribune | The Chicago Tribune
Chicago Sun-Times | Sun-Times
The Boston Globe | Boston Globe
New York Post | The New York Post | NY Post
New York Daily News
Newsday
The Philadelphia Inquirer | Philadelphia Inquirer
San Francisco Chronicle | SFGate
The Mercury News | San Jose Mercury News | SiliconValley.com
The San Diego Union-Tribune | San Diego Union-Tribune
The Denver Post | Denver Post
The Dallas Morning News | Dallas Morning News
Houston Chronicle
The Texas Tribune | Texas Tribune
Miami Herald | The Miami Herald
Tampa Bay Times | St. Petersburg Times
The Atlanta Journal-Constitution | Atlanta Journal-Constitution | AJC
The Baltimore Sun | Baltimore Sun
Cleveland.com | The Plain Dealer | Plain Dealer
Detroit Free Press
The Detroit News | Detroit News
Star Tribune | Minnesota Star Tribune
St. Louis Post-Dispatch
The Arizona Republic | Arizona Republic
The Seattle Times | Seattle Times
The Christian Science Monitor | Christian Science Monitor`,
    // United States: magazines and sites
    `Time | Time Magazine
Newsweek
The New Yorker
The Atlantic
Forbes | Forbes.com
Investing.com
Fortune
BusinessWeek | BusinessWeek Online | Bloomberg Businessweek
barrons: Barron's
National Geographic | National Geographic Creative
Rolling Stone
Variety | Variety.com
The Hollywood Reporter | Hollywood Reporter
Billboard
Sports Illustrated
Politico
The Hill
Axios
Vox | Vox.com
The Verge
HuffPost | The Huffington Post | Huffington Post | HuffPost UK
BuzzFeed | BuzzFeed News
Business Insider | Insider
Slate
Salon | Salon.com
The Daily Beast
Wired
TechCrunch
CNET | CNET News.com | CNET News
ZDNet
InfoWorld
Computerworld
PC World | PCWorld
MacCentral
TechWorld | TECHWORLD.COM
SPACE.com
The Motley Fool | Motley Fool
Yahoo | Yahoo News | Yahoo Finance | Yahoo Sports
TheStreet | TheStreet.com`,
    // United States: broadcasters
    `ABC News | ABC
CBS News | CBS | CBS MoneyWatch | CBS Sports
NBC News | NBC | NBC Sports
MSNBC | MS NOW | MSNBC.com
CNBC | CNBC.com
CNN | CNN.com
Fox News | Fox News Digital
Fox Business | Fox Business Network
ESPN | ESPN.com
NPR | National Public Radio
PBS | PBS NewsHour | PBS News
Nexstar | Nexstar Media Inc. | Nexstar Media Wire`,
    // United Kingdom and Ireland
    `BBC | BBC News | BBC Sport
Sky News | Sky | Sky Sports
The Guardian
The Observer | Observer
The Times | Times of London | The Times of London
The Sunday Times | Sunday Times
The Telegraph | The Daily Telegraph | Daily Telegraph
The Independent | Independent
Financial Times | FT | The Financial Times | FT.com
The Economist | Economist
Daily Mail | the Daily Mail | MailOnline | DailyMail.com | The Mail on Sunday
Daily Mirror | The Mirror | The Daily Mirror
Daily Express | Express.co.uk | The Express
The Sun
Evening Standard | The Standard | London Evening Standard
Manchester Evening News
Liverpool Echo
The Irish Times | Irish Times
RTÉ | RTE | RTÉ News
Euronews`,
    // Canada
    `CBC | CBC News | CBC Sports
Radio-Canada | ICI Radio-Canada
CTV News | CTV | CTVNews.ca
Global News
The Globe and Mail | Globe and Mail
Toronto Star | The Toronto Star
Postmedia | Postmedia News | Postmedia Network
La Presse`,
    // Australia and New Zealand
    `ABC Australia | Australian Broadcasting Corporation
The Sydney Morning Herald | Sydney Morning Herald | SMH
The Australian
The Australian Financial Review | Australian Financial Review | AFR
Herald Sun
The New Zealand Herald | New Zealand Herald | NZ Herald
Stuff
RNZ | Radio New Zealand`,
    // India and its neighbours
    `The Times of India | Times of India | TOI
The Hindu
Hindustan Times | HT
The Indian Express | Indian Express
The Economic Times | Economic Times | ET Bureau
Business Standard
Mint | Livemint
The New Indian Express
NDTV
India Today
Moneycontrol | Moneycontrol.com
Dawn | Dawn.com
White Star | Whitestar
The Express Tribune | Express Tribune
Business Recorder | RECORDER REPORT`,
    // East and South-East Asia
    `South China Morning Post | SCMP
China Daily
Global Times
peoples-daily: People's Daily
CGTN
Taipei Times
The Japan Times | Japan Times
Yomiuri Shimbun | The Japan News | The Yomiuri Shimbun | 読売新聞
Asahi Shimbun | The Asahi Shimbun | 朝日新聞
Mainichi Shimbun | The Mainichi | 毎日新聞
Nikkei | Nikkei Asia | Nikkei Asian Review | 日本経済新聞
NHK | NHK World
The Korea Herald | Korea Herald
The Straits Times | Straits Times | ST
The Business Times | Business Times | BT
Channel NewsAsia | Mediacorp
Malay Mail
New Straits Times
Bangkok Post
The Jakarta Post | Jakarta Post
Kompas | Kompas.com
Philippine Daily Inquirer | Inquirer.net
Rappler`,
    // Near East and Africa
    `Al Jazeera | Al Jazeera English
Arab News
Gulf News
Khaleej Times
The National
Haaretz
The Jerusalem Post | Jerusalem Post
The Times of Israel | Times of Israel | TOI staff`,
    // German, Austrian and Swiss
    `Der Spiegel | Spiegel | SPIEGEL ONLINE
Die Zeit | ZEIT ONLINE
FAZ | Frankfurter Allgemeine Zeitung | F.A.Z. | FAZ.NET
sueddeutsche-zeitung: Süddeutsche Zeitung | SZ | sueddeutsche.de
Die Welt | WELT
Bild | BILD-Zeitung
Handelsblatt
Der Tagesspiegel | Tagesspiegel
Stern
tagesschau | tagesschau.de | ARD
ZDF | ZDFheute
ntv | n-tv | ntv.de
MDR | MDR Sachsen-Anhalt
NDR
WDR
BR | BR24 | Bayerischer Rundfunk
hessischer-rundfunk: hessenschau | hessenschau.de | hr
Deutschlandfunk | Dlf
DW | Deutsche Welle
Der Standard | derStandard.at
ORF | ORF.at
NZZ | Neue Zürcher Zeitung | NZZ am Sonntag
SRF | SRF News`,
    // French, Belgian and Dutch
    `Le Monde | lemonde.fr
Le Figaro
Libération
Les Echos | Les Échos
Le Parisien
L'Équipe | L’Équipe | L'Equipe
France 24 | France24
franceinfo | France Info
RFI
BFM TV | BFMTV | BFM Business
Le Soir
De Standaard
VRT | VRT NWS
NRC | NRC Handelsblad
de Volkskrant
De Telegraaf
NOS`,
    // Spanish, Portuguese and Italian
    `El País | El Pais
El Mundo
La Vanguardia
RTVE
Corriere della Sera
la Repubblica
La Stampa
Il Sole 24 Ore
RAI | Rai News | RaiNews`,
    // Latin America
    `Folha de S.Paulo | Folha de S. Paulo | Folha
O Globo | G1
O Estado de S. Paulo | O Estado de S.Paulo | Estadão
Clarín | Clarin
La Nación | La Nacion
Infobae`,
    // Nordic, central and eastern Europe
    `Dagens Nyheter | DN
SVT | SVT Nyheter
Aftenposten
NRK
Politiken
Helsingin Sanomat
Yle
morgunbladid: Morgunblaðið | mbl.is
Gazeta Wyborcza
The Kyiv Independent | Kyiv Independent
The Moscow Times | Moscow Times
RT | Russia Today`,
  );
