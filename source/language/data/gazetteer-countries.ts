import {fields, items, lines} from './gazetteer-table.js';

/** A country or territory as Indonesian news names it. */
export interface Country {
	readonly name: string;
	/** Other names in use, all of the same country. */
	readonly aliases: readonly string[];
	readonly capital?: string;
	readonly region: string;
}

const table = {
	'Asia Tenggara': `
		Indonesia | RI, Republik Indonesia, NKRI, Negara Kesatuan Republik Indonesia | Jakarta
		Malaysia | | Kuala Lumpur
		Singapura | | Singapura
		Thailand | Muangthai | Bangkok
		Vietnam | | Hanoi
		Filipina | Philipina | Manila
		Brunei Darussalam | Brunei | Bandar Seri Begawan
		Kamboja | | Phnom Penh
		Laos | | Vientiane
		Myanmar | Burma | Naypyidaw
		Timor Leste | Timor-Leste, Timor Timur | Dili
	`,
	'Asia Timur': `
		Tiongkok | China, Cina, RRT, RRC, Republik Rakyat Tiongkok, Republik Rakyat China | Beijing
		Jepang | | Tokyo
		Korea Selatan | Korsel, Republik Korea | Seoul
		Korea Utara | Korut | Pyongyang
		Taiwan | | Taipei
		Hong Kong | Hongkong |
		Makau | Macau |
		Mongolia | | Ulan Bator
	`,
	'Asia Selatan': `
		India | | New Delhi
		Pakistan | | Islamabad
		Bangladesh | | Dhaka
		Sri Lanka | Srilanka | Kolombo
		Nepal | | Kathmandu
		Bhutan | | Thimphu
		Maladewa | Maldives | Male
		Afghanistan | Afganistan | Kabul
	`,
	'Asia Tengah': `
		Kazakhstan | | Astana
		Uzbekistan | | Tashkent
		Turkmenistan | | Ashgabat
		Kirgizstan | Kyrgyzstan | Bishkek
		Tajikistan | | Dushanbe
	`,
	'Timur Tengah': `
		Arab Saudi | Saudi, Saudi Arabia | Riyadh
		Iran | | Teheran
		Irak | | Bagdad
		Israel | |
		Palestina | |
		Suriah | | Damaskus
		Lebanon | Libanon | Beirut
		Yordania | Jordania | Amman
		Yaman | | Sanaa
		Oman | | Muskat
		Uni Emirat Arab | UEA, UAE | Abu Dhabi
		Qatar | | Doha
		Kuwait | | Kuwait
		Bahrain | | Manama
		Turki | Turkiye, Türkiye | Ankara
		Siprus | | Nikosia
	`,
	Eropa: `
		Inggris | Britania Raya, Inggris Raya, Kerajaan Inggris | London
		Prancis | Perancis | Paris
		Jerman | | Berlin
		Belanda | | Amsterdam
		Belgia | | Brussel
		Luksemburg | | Luksemburg
		Spanyol | | Madrid
		Portugal | | Lisboa
		Italia | | Roma
		Swiss | | Bern
		Austria | | Wina
		Swedia | | Stockholm
		Norwegia | | Oslo
		Denmark | | Kopenhagen
		Finlandia | | Helsinki
		Islandia | | Reykjavik
		Irlandia | | Dublin
		Irlandia Utara | | Belfast
		Skotlandia | | Edinburgh
		Wales | | Cardiff
		Rusia | | Moskow
		Ukraina | | Kiev
		Belarus | Belarusia | Minsk
		Polandia | | Warsawa
		Ceko | Republik Ceko, Republik Ceska | Praha
		Slovakia | Slowakia | Bratislava
		Hungaria | Hongaria | Budapest
		Rumania | | Bukares
		Bulgaria | | Sofia
		Yunani | | Athena
		Albania | | Tirana
		Serbia | | Beograd
		Kroasia | | Zagreb
		Slovenia | | Ljubljana
		Bosnia dan Herzegovina | Bosnia-Herzegovina, Bosnia | Sarajevo
		Montenegro | | Podgorica
		Makedonia Utara | Makedonia | Skopje
		Kosovo | | Pristina
		Moldova | | Chisinau
		Estonia | | Tallinn
		Latvia | | Riga
		Lituania | Lithuania | Vilnius
		Malta | | Valletta
		Monako | Monaco |
		Andorra | |
		San Marino | |
		Liechtenstein | | Vaduz
		Vatikan | Takhta Suci |
		Georgia | | Tbilisi
		Armenia | | Yerevan
		Azerbaijan | | Baku
	`,
	Amerika: `
		Amerika Serikat | AS, Amerika, USA | Washington DC
		Kanada | | Ottawa
		Meksiko | | Mexico City
		Guatemala | | Guatemala City
		Honduras | | Tegucigalpa
		El Salvador | | San Salvador
		Nikaragua | | Managua
		Kosta Rika | Costa Rica | San Jose
		Panama | | Panama City
		Kuba | | Havana
		Haiti | | Port-au-Prince
		Republik Dominika | | Santo Domingo
		Jamaika | | Kingston
		Puerto Riko | Puerto Rico | San Juan
		Bahama | Bahamas | Nassau
		Trinidad dan Tobago | | Port of Spain
		Barbados | | Bridgetown
		Curaçao | Curacao |
		Brasil | Brazil | Brasilia
		Argentina | | Buenos Aires
		Chile | Cile | Santiago
		Peru | | Lima
		Kolombia | | Bogota
		Venezuela | | Caracas
		Ekuador | | Quito
		Bolivia | | La Paz
		Paraguay | | Asuncion
		Uruguay | | Montevideo
		Suriname | | Paramaribo
		Guyana | | Georgetown
		Greenland | | Nuuk
	`,
	Afrika: `
		Mesir | | Kairo
		Libya | | Tripoli
		Tunisia | | Tunis
		Aljazair | | Aljir
		Maroko | | Rabat
		Sudan | | Khartoum
		Sudan Selatan | | Juba
		Etiopia | Ethiopia | Addis Ababa
		Eritrea | | Asmara
		Somalia | | Mogadishu
		Jibuti | Djibouti |
		Kenya | | Nairobi
		Uganda | | Kampala
		Rwanda | | Kigali
		Burundi | | Gitega
		Tanzania | | Dodoma
		Mozambik | | Maputo
		Madagaskar | | Antananarivo
		Mauritius | | Port Louis
		Seychelles | | Victoria
		Komoro | |
		Malawi | | Lilongwe
		Zambia | | Lusaka
		Zimbabwe | | Harare
		Botswana | | Gaborone
		Namibia | | Windhoek
		Afrika Selatan | Afsel | Pretoria
		Lesotho | |
		Angola | | Luanda
		Republik Demokratik Kongo | RD Kongo | Kinshasa
		Kongo | Republik Kongo | Brazzaville
		Gabon | | Libreville
		Kamerun | | Yaounde
		Nigeria | | Abuja
		Niger | | Niamey
		Chad | | N'Djamena
		Mali | | Bamako
		Burkina Faso | | Ouagadougou
		Ghana | | Accra
		Togo | | Lome
		Benin | | Porto-Novo
		Pantai Gading | |
		Liberia | | Monrovia
		Sierra Leone | | Freetown
		Guinea | | Conakry
		Guinea-Bissau | | Bissau
		Guinea Khatulistiwa | Guinea Ekuatorial | Malabo
		Senegal | | Dakar
		Gambia | | Banjul
		Mauritania | | Nouakchott
		Tanjung Verde | |
		Republik Afrika Tengah | | Bangui
	`,
	Oseania: `
		Australia | | Canberra
		Selandia Baru | New Zealand | Wellington
		Papua Nugini | PNG | Port Moresby
		Fiji | | Suva
		Vanuatu | | Port Vila
		Kepulauan Solomon | | Honiara
		Samoa | | Apia
		Tonga | |
		Kiribati | |
		Tuvalu | |
		Nauru | |
		Palau | |
		Mikronesia | |
		Kepulauan Marshall | |
		Kaledonia Baru | |
	`,
};

/** Countries and territories. Each line of the table: name | other names | capital. */
export const countries: readonly Country[] = Object.entries(table).flatMap(([region, rows]) =>
	lines(rows).map((line) => {
		const [name = '', aliases = '', capital = ''] = fields(line);
		return {name, aliases: items(aliases), ...(capital === '' ? {} : {capital}), region};
	}),
);
