/**
 * Regions and countries as print names them after a city: "LA CROSSE, Wis.", "TORONTO, Ontario",
 * "KABUL, Afghanistan", "DORTMUND, Alemania".
 *
 * Each line is a place of ISO 3166: a region, a country, or a country that is no more. It has the
 * place's names as printed, in their usual case, with their full stops; accents are given with and
 * without where both are printed. A name that means several places stands in each of its tables
 * ("Georgia"); the city decides.
 *
 * Codes of two letters that contradict the American or Canadian ones are left out (Brazil's "PA",
 * Australia's "WA").
 *
 * Sources: the state abbreviations of the AP Stylebook and of the older newspaper style, US and
 * Canadian postal codes, The Canadian Press style; ISO 3166-1, -2 (as of 2024) and -3; names in
 * other languages from the Unicode CLDR territory names (48) and agency usage. As of 2026-11.
 */

import { names } from './table.ts';

/** States and territories of the United States. */
export const unitedStates = (): readonly string[] =>
  names(
    // States: in full, AP and older abbreviations, postal code
    `Alabama | Ala. | AL
Alaska | Alas. | AK
Arizona | Ariz. | AZ
Arkansas | Ark. | AR
California | Calif. | Cal. | CA
Colorado | Colo. | CO
Connecticut | Conn. | CT
Delaware | Del. | Dela. | DE
Florida | Fla. | FL
Georgia | Ga. | GA
Hawaii | Hawai'i | HI
Idaho | Ida. | ID
Illinois | Ill. | IL
Indiana | Ind. | IN
Iowa | Ia. | IA
Kansas | Kan. | Kans. | KS
Kentucky | Ky. | KY
Louisiana | La. | LA
Maine | Me. | ME
Maryland | Md. | MD
Massachusetts | Mass. | MA
Michigan | Mich. | MI
Minnesota | Minn. | MN
Mississippi | Miss. | MS
Missouri | Mo. | MO
Montana | Mont. | MT
Nebraska | Neb. | Nebr. | NE
Nevada | Nev. | NV
New Hampshire | N.H. | NH
New Jersey | N.J. | NJ
New Mexico | N.M. | N. Mex. | N.Mex. | NM
New York | N.Y. | NY
North Carolina | N.C. | NC
North Dakota | N.D. | N. Dak. | N.Dak. | ND
Ohio | OH
Oklahoma | Okla. | OK
Oregon | Ore. | Oreg. | OR
Pennsylvania | Pa. | Penn. | Penna. | PA
Rhode Island | R.I. | RI
South Carolina | S.C. | SC
South Dakota | S.D. | S. Dak. | S.Dak. | SD
Tennessee | Tenn. | TN
Texas | Tex. | TX
Utah | UT
Vermont | Vt. | VT
Virginia | Va. | VA
Washington | Wash. | Washington state | Washington State | WA
West Virginia | W.Va. | W. Va. | WV
Wisconsin | Wis. | Wisc. | WI
Wyoming | Wyo. | WY`,
    // District of Columbia and territories
    `District of Columbia | D.C. | DC
Puerto Rico | P.R. | PR
Guam | GU
U.S. Virgin Islands | US Virgin Islands | V.I. | U.S.V.I. | VI
American Samoa | AS
Northern Mariana Islands | N. Mariana Islands | MP`,
    // The full stop lost
    `Ala
Alas
Ariz
Ark
Calif | Cal
Colo
Conn
Del | Dela
Fla
Ida
Ill
Ind
Kan | Kans
Mass
Mich
Minn
Miss
Mont
Neb | Nebr
Nev
Okla
Ore | Oreg
Penn | Penna
Tenn
Tex
Wash
Wis | Wisc
Wyo`,
  );

/** Provinces and territories of Canada. */
export const canada = (): readonly string[] =>
  names(
    // In full, CP abbreviation, postal code
    `Alberta | Alta. | Alta | AB
British Columbia | B.C. | BC
Manitoba | Man. | MB
New Brunswick | N.B. | NB
Newfoundland and Labrador | Newfoundland | Labrador | N.L. | Nfld. | Nfld | NL
Nova Scotia | N.S. | NS
Northwest Territories | N.W.T. | NWT | NT
Nunavut | NU
Ontario | Ont. | Ont | ON
Prince Edward Island | P.E.I. | PEI | PE
Quebec | Québec | Que. | Qué. | Que | P.Q. | QC
Saskatchewan | Sask. | Sask | SK
Yukon | Yukon Territory | Y.T. | YT`,
    // In French
    `Colombie-Britannique | C.-B.
Nouveau-Brunswick | N.-B.
Nouvelle-Écosse | N.-É.
Terre-Neuve-et-Labrador | T.-N.-L.
Île-du-Prince-Édouard | Î.-P.-É.
Territoires du Nord-Ouest`,
  );

/** Regions of other countries. "Punjab" is also a province of Pakistan. */
export const otherRegions = (): readonly string[] =>
  names(
    // United Kingdom
    `England
Scotland
Wales
Northern Ireland | N. Ireland | N.Ireland`,
    // Australia
    `New South Wales | NSW | N.S.W.
Victoria | Vic. | Vic
Queensland | Qld. | Qld
South Australia | S.A.
Western Australia | W.A.
Tasmania | Tas. | Tas
Northern Territory | N.T.
Australian Capital Territory | A.C.T. | ACT`,
    // India
    `Andhra Pradesh
Arunachal Pradesh
Assam
Bihar
Chhattisgarh
Goa
Gujarat
Haryana
Himachal Pradesh | Himachal
Jharkhand
Karnataka
Kerala
Madhya Pradesh
Maharashtra
Manipur
Meghalaya
Mizoram
Nagaland
Odisha | Orissa
Punjab
Rajasthan
Sikkim
Tamil Nadu
Telangana
Tripura
Uttar Pradesh
Uttarakhand | Uttaranchal
West Bengal
Andaman and Nicobar Islands | Andaman and Nicobar
Jammu and Kashmir | Jammu & Kashmir | J&K | Kashmir | Indian Kashmir | Indian-controlled Kashmir | Indian-administered Kashmir
Ladakh
Lakshadweep
Puducherry | Pondicherry`,
    // Pakistan
    `Sindh
Balochistan | Baluchistan
Khyber Pakhtunkhwa | Khyber-Pakhtunkhwa | NWFP
Gilgit-Baltistan
Azad Kashmir | Azad Jammu and Kashmir | AJK | Pakistan-administered Kashmir | Pakistani Kashmir`,
    // China
    `Anhui
Fujian
Gansu
Guangdong
Guangxi
Guizhou
Hainan
Hebei
Heilongjiang
Henan
Hubei
Hunan
Inner Mongolia
Jiangsu
Jiangxi
Jilin
Liaoning
Ningxia
Qinghai
Shaanxi
Shandong
Shanxi
Sichuan | Szechuan
Tibet | Xizang
Xinjiang
Yunnan
Zhejiang`,
    // Japan and Korea
    `Hokkaido
Iwate
Miyagi
Fukushima
Saitama
Chiba
Kanagawa
Ishikawa
Nagano
Shizuoka
Aichi
Hyogo
Kumamoto
Okinawa
Jeju`,
    // South-East Asia
    `Aceh
Bali
Banten
Java
West Java | Jawa Barat
Central Java | Jawa Tengah
East Java | Jawa Timur
Sumatra
North Sumatra
West Sumatra
Sulawesi
Central Sulawesi
South Sulawesi
East Kalimantan
Papua
Johor
Kedah
Kelantan
Malacca | Melaka
Negeri Sembilan
Pahang
Penang | Pulau Pinang
Perak
Perlis
Selangor
Terengganu
Sabah
Sarawak
Cebu
Leyte
Luzon | Mindanao | Visayas
Rakhine | Rakhine State
Shan State`,
    // Brazil
    `Acre
Alagoas
Amapá | Amapa
Amazonas
Bahia
Ceará | Ceara
Distrito Federal
Espírito Santo | Espirito Santo
Goiás | Goias
Maranhão | Maranhao
Mato Grosso
Mato Grosso do Sul
Minas Gerais
Pará | Para
Paraíba | Paraiba
Paraná | Parana
Pernambuco
Piauí | Piaui
Rio Grande do Norte
Rio Grande do Sul
Rondônia | Rondonia
Roraima
Santa Catarina
Sergipe
Tocantins`,
    // Mexico
    `Aguascalientes
Baja California
Baja California Sur
Chiapas
Chihuahua
Coahuila
Durango
Guanajuato
Guerrero
Hidalgo
Jalisco
Estado de México
Michoacán | Michoacan
Morelos
Nayarit
Nuevo León | Nuevo Leon
Oaxaca
Puebla
Querétaro | Queretaro
Quintana Roo
San Luis Potosí | San Luis Potosi
Sinaloa
Sonora
Tabasco
Tamaulipas
Veracruz
Yucatán | Yucatan
Zacatecas`,
    // Germany, Austria and Switzerland
    `Bavaria | Bayern
Baden-Württemberg | Baden-Wuerttemberg
Brandenburg
Hesse | Hessen
Lower Saxony | Niedersachsen
Mecklenburg-Vorpommern
North Rhine-Westphalia | Nordrhein-Westfalen
Rhineland-Palatinate | Rheinland-Pfalz
Saarland
Saxony | Sachsen
Saxony-Anhalt | Sachsen-Anhalt
Schleswig-Holstein
Thuringia | Thüringen
Carinthia | Kärnten
Lower Austria | Niederösterreich
Upper Austria | Oberösterreich
Styria | Steiermark
Tyrol | Tirol
Vorarlberg
Graubünden | Graubuenden | Grisons
Ticino | Tessin
Valais | Wallis`,
    // Italy
    `Abruzzo
Apulia | Puglia
Basilicata
Calabria
Campania
Emilia-Romagna
Friuli-Venezia Giulia
Lazio
Liguria
Lombardy | Lombardia
Marche
Piedmont | Piemonte
Sardinia | Sardegna
Sicily | Sicilia
Trentino-Alto Adige
Tuscany | Toscana
Umbria
Veneto`,
    // Spain and Portugal
    `Andalusia | Andalucía
Aragon | Aragón
Asturias
Balearic Islands | Islas Baleares | Mallorca | Majorca | Ibiza
Basque Country | País Vasco
Canary Islands | Canarias | Islas Canarias | Tenerife
Cantabria
Castilla y León
Castilla-La Mancha
Catalonia | Cataluña | Catalunya
Extremadura
Galicia
Murcia
Navarra | Navarre
Azores | Açores
Madeira`,
    // France, Belgium and Greece
    `Brittany | Bretagne
Corsica | Corse
Normandy | Normandie
Île-de-France | Ile-de-France
Occitanie
Flanders | Vlaanderen
Wallonia | Wallonie
Crete
Lesbos | Rhodes | Samos | Corfu`,
    // South-eastern Europe
    `Republika Srpska
Vojvodina
Transnistria | Transdniestria`,
    // Ukraine
    `Crimea
Donbas | Donbass
Dnipropetrovsk region
Donetsk region
Kharkiv region
Kherson region
Kyiv region
Luhansk region
Odesa region
Sumy region
Zaporizhzhia region`,
    // Russia and the Caucasus
    `Bashkortostan
Chechnya
Dagestan
Ingushetia
Kamchatka
North Ossetia
Sakhalin
Siberia
Tatarstan
Yakutia
Belgorod region
Bryansk region
Kursk region
Rostov region
Abkhazia
South Ossetia
Nagorno-Karabakh | Karabakh`,
    // Near East
    `West Bank | Gaza Strip | Gaza | Occupied West Bank
Golan Heights
Iraqi Kurdistan | Kurdistan
Northern Cyprus`,
    // Africa
    `Eastern Cape
Free State
Gauteng
KwaZulu-Natal
Limpopo
Mpumalanga
North West
Northern Cape
Western Cape
Amhara
Oromia
Tigray
Ituri
North Kivu
South Kivu
Darfur
North Darfur
South Darfur
West Darfur
Puntland | Somaliland
Zanzibar
Borno | Borno State
Kaduna State
Kano State
Lagos State
Rivers State`,
  );

/** Countries in English, former ones too. */
export const countries = (): readonly string[] =>
  names(
    // Countries and territories of today
    `Afghanistan
Aland Islands | Åland Islands | Aland | Åland
Albania
Algeria
American Samoa
Andorra
Angola
Anguilla
Antarctica
Antigua and Barbuda | Antigua & Barbuda | Antigua
Argentina
Armenia
Aruba
Australia
Austria
Azerbaijan
Bahamas | The Bahamas
Bahrain
Bangladesh
Barbados
Belarus
Belgium
Belize
Benin
Bermuda
Bhutan
Bolivia
Bosnia and Herzegovina | Bosnia-Herzegovina | Bosnia & Herzegovina | Bosnia
Botswana
Brazil
British Indian Ocean Territory | Diego Garcia
British Virgin Islands | B.V.I. | BVI
Brunei | Brunei Darussalam
Bulgaria
Burkina Faso
Burundi
Cambodia | Kampuchea
Cameroon
Canada
Cape Verde | Cabo Verde
Caribbean Netherlands | Bonaire
Cayman Islands
Central African Republic | CAR
Chad
Chile
China | People's Republic of China | PRC
Christmas Island
Cocos (Keeling) Islands | Cocos Islands
Colombia
Comoros
Cook Islands
Costa Rica
Croatia
Cuba
Curacao | Curaçao
Cyprus
Czech Republic | Czechia
Democratic Republic of the Congo | Democratic Republic of Congo | DR Congo | D.R. Congo | DRC | Congo-Kinshasa | Congo
Denmark
Djibouti
Dominica
Dominican Republic
East Timor | Timor-Leste | Timor Leste
Ecuador
Egypt
El Salvador
Equatorial Guinea
Eritrea
Estonia
Eswatini | Swaziland
Ethiopia
Falkland Islands | Falklands
Faroe Islands | Faeroe Islands
Fiji
Finland
France
French Guiana
French Polynesia
Gabon
Gambia | The Gambia
Georgia
Germany
Ghana
Gibraltar
Greece
Greenland
Grenada
Guadeloupe
Guam
Guatemala
Guernsey
Guinea
Guinea-Bissau
Guyana
Haiti
Honduras
Hong Kong | Hong Kong SAR
Hungary
Iceland
India
Indonesia
Iran | Islamic Republic of Iran
Iraq
Ireland | Republic of Ireland | Irish Republic
Isle of Man
Israel
Italy
Ivory Coast | Cote d'Ivoire | Côte d'Ivoire
Jamaica
Japan
Jersey
Jordan
Kazakhstan
Kenya
Kiribati
Kosovo
Kuwait
Kyrgyzstan | Kyrgyz Republic
Laos | Lao PDR
Latvia
Lebanon
Lesotho
Liberia
Libya
Liechtenstein
Lithuania
Luxembourg
Macao | Macau
Madagascar
Malawi
Malaysia
Maldives
Mali
Malta
Marshall Islands
Martinique
Mauritania
Mauritius
Mayotte
Mexico
Micronesia | Federated States of Micronesia
Moldova | Republic of Moldova
Monaco
Mongolia
Montenegro
Montserrat
Morocco
Mozambique
Myanmar | Burma
Namibia
Nauru
Nepal
Netherlands | The Netherlands | Holland
New Caledonia
New Zealand | N.Z. | NZ | Aotearoa
Nicaragua
Niger
Nigeria
Niue
Norfolk Island
North Korea | N. Korea | N.Korea | DPRK | Democratic People's Republic of Korea
North Macedonia | Macedonia | FYROM
Northern Mariana Islands
Norway
Oman
Pakistan
Palau
Palestine | Palestinian Territories | State of Palestine | Occupied Palestinian Territory
Panama
Papua New Guinea | PNG | P.N.G.
Paraguay
Peru
Philippines | The Philippines
Pitcairn Islands
Poland
Portugal
Puerto Rico
Qatar
Republic of the Congo | Republic of Congo | Congo Republic | Congo-Brazzaville
Reunion | Réunion
Romania
Russia | Russian Federation
Rwanda
Saint Barthelemy | St. Barts | St. Barthelemy
Saint Helena | St. Helena
Saint Kitts and Nevis | St. Kitts and Nevis | St. Kitts & Nevis
Saint Lucia | St. Lucia
Saint Martin | St. Martin
Saint Pierre and Miquelon | St. Pierre and Miquelon
Saint Vincent and the Grenadines | St. Vincent and the Grenadines | St. Vincent
Samoa
San Marino
Sao Tome and Principe | São Tomé and Príncipe
Saudi Arabia | KSA
Senegal
Serbia
Seychelles
Sierra Leone
Singapore
Sint Maarten
Slovakia
Slovenia
Solomon Islands
Somalia
South Africa | S. Africa | RSA
South Korea | S. Korea | S.Korea | Korea | Republic of Korea | ROK
South Sudan
Spain
Sri Lanka | Ceylon
Sudan
Suriname
Svalbard
Sweden
Switzerland
Syria | Syrian Arab Republic
Taiwan | Republic of China
Tajikistan
Tanzania | United Republic of Tanzania
Thailand
Togo
Tokelau
Tonga
Trinidad and Tobago | Trinidad & Tobago | Trinidad
Tunisia
Turkey | Türkiye | Turkiye | Republic of Türkiye
Turkmenistan
Turks and Caicos Islands | Turks and Caicos
Tuvalu
U.S. Virgin Islands | US Virgin Islands
Uganda
Ukraine
United Arab Emirates | UAE | U.A.E. | Emirates
United Kingdom | U.K. | UK | Britain | Great Britain
United States | U.S. | US | USA | U.S.A. | United States of America | The United States
Uruguay
Uzbekistan
Vanuatu
Vatican City | Vatican | The Vatican | Holy See
Venezuela
Vietnam | Viet Nam
Wallis and Futuna
Western Sahara
Yemen
Zambia
Zimbabwe`,
    // Former countries: ISO 3166-3
    `Soviet Union | U.S.S.R. | USSR
East Germany | German Democratic Republic | GDR
Czechoslovakia
Yugoslavia | Federal Republic of Yugoslavia
Serbia and Montenegro | Serbia-Montenegro
Zaire
Rhodesia | Southern Rhodesia
South Yemen
North Vietnam
Upper Volta
Dahomey
New Hebrides
Panama Canal Zone | Canal Zone
Netherlands Antilles`,
    // Former countries and names whose code lives on
    `West Germany | Federal Republic of Germany
North Yemen
South Vietnam
Siam
Persia`,
  );

/** Countries in German, French, Spanish, Italian, Portuguese and Dutch. */
export const countriesElsewhere = (): readonly string[] =>
  names(
    // German
    `Ägypten
Albanien
Algerien
Argentinien
Äthiopien
Australien
Belgien
Brasilien
Bulgarien
Dänemark
Deutschland
Dominikanische Republik
Elfenbeinküste
Finnland
Frankreich
Georgien
Griechenland
Großbritannien | Grossbritannien
Indien
Indonesien
Irak
Irland
Island
Italien
Jemen
Jordanien
Kambodscha
Kamerun
Kanada
Katar
Kenia
Kolumbien
Kongo
Kroatien
Kuba
Libanon
Libyen
Marokko
Mexiko
Neuseeland
Niederlande | die Niederlande
Nordkorea
Norwegen
Österreich
Palästina | Gazastreifen | Westjordanland
Philippinen
Polen
Rumänien
Russland
Saudi-Arabien
Schweden
Schweiz
Serbien
Singapur
Slowakei
Slowenien
Spanien
Südafrika
Südkorea
Syrien
Tschechien
Tunesien
Türkei
Ungarn
Vereinigte Arabische Emirate
Vereinigte Staaten
Weißrussland
Zypern`,
    // French
    `Afrique du Sud
Albanie
Algérie
Allemagne
Arabie saoudite
Argentine
Australie
Autriche
Bélarus | Biélorussie
Belgique
Brésil
Bulgarie
Cambodge
Cameroun
Chili
Chine
Chypre
Colombie
Corée du Nord
Corée du Sud
Croatie
Danemark
Égypte
Émirats arabes unis | Emirats arabes unis
Équateur
Espagne
États-Unis | Etats-Unis
Éthiopie
Finlande
Géorgie
Grèce
Haïti
Hongrie
Inde
Indonésie
Irlande
Islande
Israël
Italie
Japon
Jordanie
Liban
Libye
Malaisie
Maroc
Mexique
Norvège
Nouvelle-Zélande
Pays-Bas
Pérou
Pologne
République démocratique du Congo | RD Congo | RDC
République dominicaine
République tchèque | Tchéquie
Roumanie
Royaume-Uni | Grande-Bretagne
Russie
Sénégal
Serbie
Singapour
Slovaquie
Slovénie
Soudan
Suède
Suisse
Syrie
Taïwan
Territoires palestiniens
Thaïlande
Tunisie
Turquie
Viêt Nam
Yémen`,
    // Spanish
    `Afganistán
Alemania
Arabia Saudita | Arabia Saudí
Argelia
Bélgica
Bielorrusia
Brasil
Camboya
Camerún
Canadá
Catar
Chipre
Corea del Norte
Corea del Sur
Costa de Marfil
Croacia
Dinamarca
Egipto
Emiratos Árabes Unidos
Eslovaquia
Eslovenia
España
Estados Unidos | EE.UU. | EE. UU. | EEUU | EE UU
Etiopía
Filipinas
Finlandia
Francia
Grecia
Haití
Hungría
Irán
Irlanda
Islandia
Italia
Japón
Jordania
Líbano
Libia
Malasia
Marruecos
México | Méjico
Noruega
Nueva Zelanda
Países Bajos | Holanda
Palestina | Territorios Palestinos
Panamá
Perú
Polonia
Reino Unido | Gran Bretaña
República Checa | Chequia
República Democrática del Congo
República Dominicana
Rumanía
Rusia
Siria
Sudáfrica
Sudán
Suecia
Suiza
Tailandia
Taiwán
Túnez
Turquía
Ucrania`,
    // Italian
    `Belgio
Bielorussia
Brasile
Cambogia
Camerun
Cile
Cina
Cipro
Corea del Nord
Corea del Sud
Costa d'Avorio
Croazia
Danimarca
Egitto
Emirati Arabi Uniti
Etiopia
Filippine
Germania
Giappone
Giordania
Islanda
Israele
Libano
Marocco
Messico
Norvegia
Nuova Zelanda
Paesi Bassi | Olanda
Perù
Portogallo
Regno Unito | Gran Bretagna
Repubblica Ceca | Cechia
Repubblica Democratica del Congo
Repubblica Dominicana
Slovacchia
Spagna
Stati Uniti
Sudafrica
Svezia
Svizzera
Thailandia
Turchia
Ucraina
Ungheria`,
    // Portuguese
    `Afeganistão
África do Sul
Albânia
Alemanha
Arábia Saudita
Argélia
Austrália
Áustria
Bielorrússia
Bulgária
Camarões
Camboja
Colômbia
Coreia do Norte
Coreia do Sul
Costa do Marfim
Croácia
Egito
Emirados Árabes Unidos
Equador
Eslováquia
Eslovênia | Eslovénia
Espanha
Etiópia
EUA
Finlândia
França
Geórgia
Grécia
Hungria
Iêmen | Iémen
Índia
Indonésia
Irã | Irão
Iraque
Islândia
Itália
Japão
Jordânia
Líbia
Malásia
Marrocos
Nigéria
Nova Zelândia
Países Baixos
Polônia | Polónia
Quênia | Quénia
República Democrática do Congo
República Tcheca | Tchéquia
Romênia | Roménia
Rússia
Sérvia
Singapura
Síria
Sudão
Suécia
Suíça
Tailândia
Tunísia
Turquia
Ucrânia
Vietnã | Vietname`,
    // Dutch
    `Australië
België
Brazilië
Bulgarije
Denemarken
Duitsland
Egypte
Frankrijk
Griekenland
Hongarije
Indonesië
Italië
Ivoorkust
Jordanië
Kroatië
Nederland
Noord-Korea
Noorwegen
Oekraïne
Oostenrijk
Roemenië
Rusland
Spanje
Syrië
Tsjechië
Turkije
Verenigd Koninkrijk | Groot-Brittannië
Verenigde Arabische Emiraten
Verenigde Staten
Wit-Rusland
Zuid-Afrika
Zuid-Korea
Zweden
Zwitserland`,
  );
