/**
 * Places that open datelines without a region, and bodies and buildings that do.
 *
 * `standAloneCities`: the cities that the AP Stylebook lets stand alone, thirty American ones and
 * those abroad. The list changes between editions and reaches us through secondary sources; it
 * says which cities need no region, not which cities exist. `cities`: other cities met alone at
 * the head of a story: capitals, the largest cities, cities that make news, with their native
 * spellings. `institutions`: what stands where a city would.
 *
 * Each entry is in title case; readers that meet capitals ("KARACHI: …") compare without case.
 * Accents are given with and without where both are printed. Cities whose name is an English word
 * are left out (Nice, Reading, Bath, Split, Male), because the list tells a place from a label
 * before a colon.
 *
 * Sources: AP Stylebook dateline lists as printed at writingexplained.org and headsupenglish.com;
 * agency datelines of 1987 to 2025; GeoNames for capitals and populations. As of 2026-11.
 */

import { names } from './table.ts';

/** Cities that stand alone in AP datelines. */
export const standAloneCities = (): readonly string[] =>
  names(
    // In the United States
    `Atlanta
Baltimore
Boston
Chicago
Cincinnati
Cleveland
Dallas
Denver
Detroit
Honolulu
Houston
Indianapolis
Las Vegas
Los Angeles
Miami
Milwaukee
Minneapolis
New Orleans
New York
Oklahoma City
Philadelphia
Phoenix
Pittsburgh
St. Louis
Salt Lake City
San Antonio
San Diego
San Francisco
Seattle
Washington`,
    // Abroad
    `Amsterdam
Baghdad
Bangkok
Beijing
Beirut
Berlin
Brussels
Cairo
Djibouti
Dublin
Geneva
Gibraltar
Guatemala City
Havana
Helsinki
Hong Kong
Islamabad
Istanbul
Jerusalem
Johannesburg
Kuwait City
London
Luxembourg
Macau
Madrid
Mexico City
Milan
Monaco
Montreal
Moscow
Munich
New Delhi
Panama City
Paris
Prague
Quebec City
Rio de Janeiro
Rome
San Marino
Sao Paulo
Shanghai
Singapore
Stockholm
Sydney
Tokyo
Toronto
Vatican City
Vienna
Zurich`,
  );

/** Other cities that open datelines without a region. */
export const cities = (): readonly string[] =>
  names(
    // United States: state capitals
    `Albany
Annapolis
Augusta
Austin
Baton Rouge
Bismarck
Boise
Carson City
Charleston
Cheyenne
Columbia
Columbus
Concord
Des Moines
Dover
Frankfort
Harrisburg
Hartford
Helena
Jackson
Jefferson City
Juneau
Lansing
Lincoln
Little Rock
Madison
Montgomery
Montpelier
Nashville
Olympia
Pierre
Providence
Raleigh
Richmond
Sacramento
Salem
Santa Fe
Springfield
St. Paul
Tallahassee
Topeka
Trenton`,
    // United States: big cities
    `Albuquerque
Anchorage
Birmingham
Brooklyn
Buffalo
Charlotte
El Paso
Fort Worth
Jacksonville
Kansas City
Louisville
Memphis
Newark
Oakland
Omaha
Orlando
Portland
San Jose
St Louis
St. Petersburg
Tampa
Tucson
Tulsa
New York City
Wilmington
Peoria
Fargo
Grand Forks
Duluth
Sioux Falls
Rapid City
Wichita
Lubbock
Amarillo
Laredo
Corpus Christi
Shreveport
Biloxi
Huntsville
Chattanooga
Knoxville
Fort Wayne
South Bend
Grand Rapids
Ann Arbor
Toledo
Akron
Dayton
Jersey City
Atlantic City
Syracuse
New Haven
Bridgeport
Worcester
Norfolk
Roanoke
Virginia Beach
Greensboro
Winston-Salem
Asheville
Greenville
Savannah
Pensacola
Gainesville
Fort Lauderdale
West Palm Beach
Key West
Daytona Beach
Cedar Rapids
Green Bay
Rockford
Champaign
Billings
Missoula
Spokane
Tacoma
Eugene
Reno
Provo
Colorado Springs
Boulder
Fort Collins
Aspen
Scottsdale
Flagstaff
Berkeley
Palo Alto
Santa Rosa
Stockton
Fresno
Bakersfield
Santa Cruz
Monterey
Santa Barbara
Pasadena
Long Beach
Anaheim
Palm Springs
Fairbanks`,
    // Canada
    `Calgary
Charlottetown
Edmonton
Fredericton
Halifax
Hamilton
Iqaluit
Montréal
Ottawa
Québec
Quebec
Regina
Saskatoon
St. John's
Vancouver
Whitehorse
Winnipeg
Yellowknife`,
    // Mexico, Central America and the Caribbean
    `Acapulco
Basseterre
Belize City
Belmopan
Bridgetown
Cancún
Cancun
Castries
Ciudad de Guatemala
Ciudad de México
Ciudad de Panamá
Ciudad Juárez
Ciudad Juarez
Culiacán
Fort-de-France
Guadalajara
Guantanamo
Guantánamo
Kingston
Kingstown
La Habana
Managua
Mérida
México
Monterrey
Nassau
Oranjestad
Port-au-Prince
Port of Spain
Puebla
Roseau
San José
San Juan
San Pedro Sula
San Salvador
Santo Domingo
St. George's
Tegucigalpa
Tijuana
Veracruz
Willemstad`,
    // South America
    `Asunción
Asuncion
Barranquilla
Belém
Belo Horizonte
Bogotá
Bogota
Brasília
Brasilia
Buenos Aires
Cali
Campinas
Caracas
Cartagena
Cayenne
Cochabamba
Córdoba
Curitiba
Cusco
Florianópolis
Fortaleza
Georgetown
Guayaquil
La Paz
Lima
Manaus
Maracaibo
Maracay
Medellín
Medellin
Mendoza
Montevideo
Paramaribo
Porto Alegre
Quito
Recife
Rosario
Salvador
Santa Cruz de la Sierra
Santiago
São Paulo
Sucre
Valparaíso`,
    // United Kingdom and Ireland
    `Aberdeen
Belfast
Bristol
Cardiff
Derry
Edinburgh
Galway
Glasgow
Leeds
Liverpool
Londonderry
Manchester
Newcastle
Nottingham
Oxford
Sheffield
Wimbledon`,
    // Germany
    `Augsburg
Bochum
Bonn
Bremen
Chemnitz
Cologne
Dortmund
Dresden
Düsseldorf
Duesseldorf
East Berlin
Erfurt
Essen
Frankfurt
Frankfurt am Main
Halle
Hamburg
Hannover
Hanover
Karlsruhe
Kassel
Kiel
Köln
Leipzig
Magdeburg
Mainz
Mannheim
München
Münster
Nuremberg
Nürnberg
Potsdam
Rostock
Saarbrücken
Schwerin
Stuttgart
West Berlin
Wiesbaden
Wolfsburg
Aachen
Bamberg
Bayreuth
Bielefeld
Braunschweig
Bremerhaven
Cottbus
Darmstadt
Duisburg
Dusseldorf
Freiburg
Gelsenkirchen
Göttingen
Heidelberg
Heilbronn
Hoffenheim
Ingolstadt
Jena
Kaiserslautern
Koblenz
Krefeld
Leverkusen
Lübeck
Ludwigshafen
Mönchengladbach
Moenchengladbach
Oberhausen
Oldenburg
Osnabrück
Paderborn
Regensburg
Siegen
Trier
Ulm
Wuppertal
Würzburg`,
    // Austria, Switzerland and Liechtenstein
    `Basel
Basle
Bern
Berne
Davos
Eisenstadt
Genève
Genf
Graz
Innsbruck
Klagenfurt
Lausanne
Linz
Lugano
Luzern
Salzburg
St. Gallen
Vaduz
Wien
Zürich`,
    // France and Monaco
    `Bordeaux
Calais
Cannes
Dijon
Grenoble
Le Havre
Lille
Lyon
Lyons
Marseille
Marseilles
Metz
Monte Carlo
Monte-Carlo
Montpellier
Nanterre
Nantes
Rennes
Rouen
Saint-Étienne
Strasbourg
Toulouse
Versailles`,
    // Belgium, Netherlands and Luxembourg
    `Antwerp
Antwerpen
Anvers
Bruselas
Brussel
Brüssel
Bruxelles
Den Haag
Eindhoven
Ghent
La Haya
La Haye
Liège
Rotterdam
The Hague
Utrecht`,
    // Spain and Portugal
    `Andorra la Vella
Barcelona
Bilbao
Funchal
Granada
Las Palmas
Lisboa
Lisbon
Málaga
Malaga
Oporto
Palma
Pamplona
Porto
Santiago de Compostela
Seville
Sevilla
Valencia
Zaragoza`,
    // Italy, San Marino and Malta
    `Bari
Bologna
Città del Vaticano
Firenze
Florence
Genoa
Genova
Lampedusa
Milano
Naples
Napoli
Palermo
Parma
Pisa
Roma
Torino
Trieste
Turin
Valletta
Venezia
Venice
Verona`,
    // Nordic countries
    `Aarhus
Bergen
Copenhagen
Gothenburg
Göteborg
København
Malmö
Malmo
Nuuk
Oslo
Reykjavik
Reykjavík
Tampere
Tórshavn
Trondheim
Uppsala`,
    // Baltic, Poland, Czechia, Slovakia and Hungary
    `Bratislava
Brno
Budapest
Gdansk
Gdańsk
Katowice
Krakow
Kraków
Łódź
Lodz
Poznań
Praga
Prag
Praha
Riga
Tallinn
Varsovia
Varsovie
Vilnius
Warsaw
Warschau
Warszawa
Wroclaw
Wrocław`,
    // South-eastern Europe, Greece and Cyprus
    `Athen
Athens
Atenas
Banja Luka
Beograd
Belgrad
Belgrade
Bucharest
București
Cluj-Napoca
Dubrovnik
Limassol
Ljubljana
Mitrovica
Nicosia
Novi Sad
Piraeus
Plovdiv
Podgorica
Pristina
Sarajevo
Skopje
Sofia
Srebrenica
Thessaloniki
Tirana
Zagreb`,
    // Turkey
    `Ankara
Antalya
Bursa
Diyarbakir
Gaziantep
Izmir
İstanbul
İzmir`,
    // Ukraine, Belarus and Moldova
    `Bakhmut
Chisinau
Dnipro
Donetsk
Kherson
Kharkiv
Kharkov
Kiev
Kramatorsk
Kyiv
Luhansk
Lugansk
Lviv
Mariupol
Minsk
Mykolaiv
Odesa
Odessa
Sevastopol
Simferopol
Sumy
Zaporizhzhia`,
    // Russia, the Caucasus and Central Asia
    `Almaty
Ashgabat
Astana
Baku
Belgorod
Bishkek
Dushanbe
Grozny
Irkutsk
Kaliningrad
Kazan
Khabarovsk
Krasnodar
Krasnoyarsk
Kursk
Leningrad
Moskau
Moscú
Murmansk
Nizhny Novgorod
Novosibirsk
Rostov-on-Don
Samara
Sochi
St Petersburg
Saint Petersburg
Stepanakert
Tashkent
Tbilisi
Ufa
Vladivostok
Volgograd
Yekaterinburg
Yerevan`,
    // Israel, Palestine, Lebanon, Syria and Jordan
    `Aleppo
Amman
Bethlehem
Damascus
Deir al-Balah
Gaza
Gaza City
Haifa
Hebron
Homs
Idlib
Jenin
Khan Yunis
Khan Younis
Latakia
Nablus
Raqqa
Rafah
Ramallah
Tel Aviv
Tripoli
East Jerusalem`,
    // Iraq, Iran and the Gulf
    `Aden
Abu Dhabi
Bagdad
Bahrain
Basra
Dammam
Doha
Dubai
Erbil
Fallujah
Hodeidah
Isfahan
Jeddah
Karbala
Kirkuk
Kuwait
Manama
Mashhad
Mecca
Makkah
Medina
Madinah
Mosul
Muscat
Najaf
Riyadh
Sanaa
Sana'a
Sharjah
Shiraz
Tabriz
Taiz
Tehran
Teheran
Tikrit`,
    // North Africa
    `Alexandria
Algiers
Alger
Benghazi
Casablanca
El Cairo
Le Caire
Giza
Kairo
Luxor
Marrakech
Marrakesh
Misrata
Nouakchott
Oran
Rabat
Sharm el-Sheikh
Sirte
Suez
Tangier
Tunis`,
    // West and Central Africa
    `Abidjan
Abuja
Accra
Bamako
Bangui
Banjul
Benin City
Bissau
Brazzaville
Bukavu
Bunia
Calabar
Conakry
Cotonou
Dakar
Douala
Enugu
Freetown
Goma
Ibadan
Ilorin
Kaduna
Kano
Kinshasa
Kumasi
Lagos
Libreville
Lomé
Lubumbashi
Maiduguri
Makurdi
Malabo
Monrovia
N'Djamena
Niamey
Ouagadougou
Port Harcourt
Porto-Novo
Praia
Sao Tome
Sokoto
Timbuktu
Yamoussoukro
Yaoundé
Yaounde`,
    // East and southern Africa
    `Addis Ababa
Antananarivo
Arusha
Asmara
Blantyre
Bloemfontein
Bujumbura
Bulawayo
Cape Town
Dar es Salaam
Dodoma
Durban
El Fasher
Entebbe
Gaborone
Gitega
Harare
Hargeisa
Juba
Kampala
Khartoum
Kigali
Lilongwe
Luanda
Lusaka
Maputo
Maseru
Mbabane
Mogadishu
Mombasa
Moroni
Nairobi
Port Louis
Port Sudan
Pretoria
Soweto
Windhoek
Zanzibar`,
    // Afghanistan and Pakistan
    `Bahawalpur
Bannu
Dera Ismail Khan
Faisalabad
Gujranwala
Gwadar
Herat
Hyderabad
Jalalabad
Kabul
Kandahar
Karachi
Kunduz
Lahore
Multan
Muzaffarabad
Parachinar
Peshawar
Quetta
Rahim Yar Khan
Rawalpindi
Sargodha
Sialkot
Sukkur
Gilgit
Mardan
Attock
Badin
Bhakkar
Bhimber
Charsadda
Chaman
Chiniot
Chitral
Dadu
Daska
Dera Bugti
Dera Ghazi Khan
Ghotki
Gujrat
Hangu
Jamshoro
Jhang
Jhelum
Karak
Kashmore
Kasur
Khushab
Khuzdar
Kohat
Kotli
Lakki Marwat
Landi Kotal
Larkana
Lasbela
Layyah
Lodhran
Lower Dir
Malakand
Mandi Bahauddin
Mansehra
Mastung
Mianwali
Mingora
Mirpurkhas
Mithi
Muridke
Nawabshah
Nowshera
Okara
Pakpattan
Panjgur
Pishin
Sanghar
Sibi
Skardu
Swabi
Tando Adam
Tando Allahyar
Thatta
Timergara
Toba Tek Singh
Turbat
Vehari
Wah Cantt
Wana
Zhob
Ziarat
Miranshah
Kalat
Taxila
Murree`,
    // India
    `Agartala
Agra
Ahmedabad
Aizawl
Allahabad
Amritsar
Ayodhya
Bangalore
Bengaluru
Bhopal
Bhubaneswar
Bombay
Calcutta
Chandigarh
Chennai
Coimbatore
Dehradun
Delhi
Dharamsala
Faridabad
Gandhinagar
Gangtok
Ghaziabad
Gurgaon
Gurugram
Guwahati
Gwalior
Imphal
Indore
Itanagar
Jaipur
Jalandhar
Jammu
Jodhpur
Kanpur
Kochi
Kohima
Kolkata
Kozhikode
Leh
Lucknow
Ludhiana
Madras
Madurai
Mangaluru
Mumbai
Mysuru
Nagpur
Nashik
Navi Mumbai
Noida
Panaji
Patna
Prayagraj
Puducherry
Pune
Raipur
Ranchi
Shillong
Shimla
Srinagar
Surat
Thane
Thiruvananthapuram
Vadodara
Varanasi
Vijayawada
Visakhapatnam
Ajmer
Alappuzha
Amravati
Asansol
Balasore
Ballia
Bareilly
Bathinda
Belagavi
Belgaum
Bhilai
Bhuj
Bidar
Bikaner
Bokaro
Chhapra
Chikkamagaluru
Chitradurga
Chittoor
Churu
Cuddalore
Cuttack
Darbhanga
Darjeeling
Davanagere
Deoria
Dhanbad
Dharamshala
Dharwad
Eluru
Ernakulam
Erode
Gulbarga
Guntur
Hisar
Howrah
Hubballi
Hubli
Idukki
Jaisalmer
Jalgaon
Jhansi
Jorhat
Kakinada
Kalaburagi
Kannur
Karnal
Kargil
Kasaragod
Kollam
Kottayam
Kurnool
Kurukshetra
Latur
Malda
Mandya
Mangalore
Mathura
Meerut
Mohali
Mysore
Nainital
Nanded
Nellore
Ongole
Ooty
Palakkad
Palghar
Panchkula
Panipat
Patiala
Port Blair
Raichur
Rajahmundry
Rameswaram
Ratlam
Rohtak
Roorkee
Rourkela
Sangli
Satara
Shivamogga
Sikar
Silchar
Sirsa
Sonipat
Thanjavur
Thrissur
Tirunelveli
Tirupati
Tiruchi
Tumakuru
Tuticorin
Udupi
Ujjain
Unnao
Vellore
Warangal
Wayanad
Yavatmal`,
    // Bangladesh, Nepal, Bhutan, Sri Lanka and the Maldives
    `Chattogram
Chittagong
Colombo
Cox's Bazar
Dhaka
Jaffna
Kandy
Kathmandu
Khulna
Malé
Pokhara
Rajshahi
Sylhet
Thimphu
Barishal
Barisal
Bogra
Comilla
Cumilla
Feni
Jashore
Jessore
Jhenaidah
Kushtia
Mymensingh
Narsingdi
Natore
Noakhali
Pabna
Rangamati
Savar
Satkhira
Tangail
Thakurgaon
Galle
Trincomalee
Batticaloa`,
    // China, Hong Kong, Macao and Taiwan
    `Baotou
Changchun
Changsha
Chengdu
Chongqing
Dalian
Dongguan
Foshan
Fuzhou
Guangzhou
Guiyang
Haikou
Hangzhou
Harbin
Hefei
Hohhot
Hongkong
Jinan
Kaohsiung
Kunming
Lanzhou
Lhasa
Luoyang
Macao
Nanchang
Nanjing
Nanning
Ningbo
Ordos
Pekín
Pékin
Peking
Qingdao
Shantou
Shenyang
Shenzhen
Shijiazhuang
Suzhou
Taichung
Tainan
Taipei
Taiyuan
Tangshan
Tianjin
Urumqi
Wuhan
Wuxi
Xiamen
Xi'an
Zhengzhou
Zhongshan
Zibo
Zhuhai`,
    // Japan, Korea and Mongolia
    `Busan
Daegu
Daejeon
Fukuoka
Gwangju
Hiroshima
Incheon
Jeju
Kawasaki
Kobe
Kyoto
Nagasaki
Nagoya
Naha
Osaka
Pyongyang
Sapporo
Sejong
Sendai
Seoul
Seúl
Suwon
Tokio
Ulaanbaatar
Ulan Bator
Yokohama
Akita
Aomori
Chiba
Fukui
Fukushima
Fukuyama
Gifu
Hakodate
Hamamatsu
Himeji
Iwaki
Kagoshima
Kanazawa
Kitakyushu
Kofu
Kumamoto
Kurashiki
Maebashi
Matsue
Matsumoto
Matsuyama
Miyazaki
Morioka
Nagano
Niigata
Okayama
Okinawa
Saitama
Sasebo
Shizuoka
Takamatsu
Tokushima
Tottori
Toyama
Tsukuba
Utsunomiya
Wakayama
Yamagata
Yamaguchi
Yokosuka`,
    // South-East Asia
    `Baguio
Bandar Seri Begawan
Bandung
Bekasi
Cebu
Cebu City
Chiang Mai
Da Nang
Davao
Davao City
Denpasar
Dili
George Town
Hanoi
Hanoï
Ha Noi
Ho Chi Minh City
Ipoh
Jakarta
Johor Bahru
Kota Kinabalu
Kuala Lumpur
Kuantan
Kuching
Makassar
Mandalay
Manila
Medan
Melaka
Naypyidaw
Palembang
Phnom Penh
Phuket
Putrajaya
Quezon City
Rangoon
Saigon
Semarang
Shah Alam
Surabaya
Tangerang
Vientiane
Yangon
Yogyakarta`,
    // Australia, New Zealand and the Pacific
    `Adelaide
Alice Springs
Apia
Auckland
Brisbane
Cairns
Canberra
Christchurch
Darwin
Funafuti
Gold Coast
Hobart
Honiara
Majuro
Melbourne
Noumea
Nuku'alofa
Pago Pago
Palikir
Papeete
Perth
Port Moresby
Port Vila
Saipan
Suva
Tarawa
Wagga Wagga
Wellington`,
  );

/** What stands where a city would. */
export const institutions = (): readonly string[] =>
  names(
    // International
    `United Nations
Nations Unies
Naciones Unidas
Nações Unidas
Nazioni Unite
Vereinte Nationen
Vatican City
Vatican
The Vatican
Holy See
Ciudad del Vaticano
Cité du Vatican
Cidade do Vaticano
Vatikanstadt
Panmunjom
International Space Station`,
    // United States
    `Air Force One
Aboard Air Force One
Aboard Air Force Two
Camp David
Cape Canaveral
Capitol Hill
Fort Bragg
Fort Hood
Guantanamo Bay
Guantanamo Bay Naval Base
Joint Base Andrews
Andrews Air Force Base
Kennedy Space Center
Pentagon
The Pentagon
The White House
White House
Wall Street
West Point`,
    // Elsewhere
    `Aboard the Papal Plane
Bagram
Bagram Air Base
Downing Street
Ramstein Air Base
Westminster
Diego Garcia
Antarctica`,
  );
