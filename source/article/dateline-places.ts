import {worldCities} from '../language/data/gazetteer-places.js';
import {provinces} from '../language/data/gazetteer-regions.js';

/** Places that Indonesian newsrooms commonly file from: the help for datelines without a dash. */
export const datelinePlaces: readonly string[] =
	`Jakarta;Jakarta Pusat;Jakarta Selatan;Jakarta Barat;Jakarta Timur;Jakarta Utara;Bogor;Depok;Tangerang;Tangerang Selatan;
Bekasi;Bandung;Cimahi;Cirebon;Sukabumi;Tasikmalaya;Garut;Karawang;Purwakarta;Subang;Indramayu;Cianjur;Serang;Cilegon;
Lebak;Pandeglang;Semarang;Solo;Surakarta;Magelang;Salatiga;Pekalongan;Tegal;Brebes;Banyumas;Purwokerto;Cilacap;Kudus;
Demak;Jepara;Pati;Rembang;Blora;Klaten;Boyolali;Sragen;Wonogiri;Yogyakarta;Yogya;Sleman;Bantul;Gunungkidul;Kulon Progo;
Surabaya;Sidoarjo;Gresik;Malang;Batu;Kediri;Blitar;Madiun;Ngawi;Ponorogo;Tulungagung;Jombang;Mojokerto;Lamongan;Tuban;
Bojonegoro;Pasuruan;Probolinggo;Lumajang;Jember;Banyuwangi;Situbondo;Bondowoso;Bangkalan;Sampang;Pamekasan;Sumenep;
Denpasar;Badung;Gianyar;Buleleng;Mataram;Lombok;Bima;Kupang;Labuan Bajo;Ende;Maumere;Medan;Binjai;Deli Serdang;
Pematangsiantar;Banda Aceh;Lhokseumawe;Langsa;Padang;Bukittinggi;Payakumbuh;Pekanbaru;Dumai;Batam;Tanjungpinang;Jambi;
Palembang;Prabumulih;Bengkulu;Bandar Lampung;Metro;Pangkalpinang;Pontianak;Singkawang;Palangka Raya;Palangkaraya;
Banjarmasin;Banjarbaru;Balikpapan;Samarinda;Bontang;Tarakan;Tanjung Selor;Nusantara;Makassar;Gowa;Maros;Parepare;Palopo;
Kendari;Baubau;Palu;Poso;Mamuju;Manado;Bitung;Gorontalo;Ambon;Ternate;Sofifi;Jayapura;Merauke;Timika;Nabire;Wamena;
Sorong;Manokwari;Washington;Washington DC;Washington D.C;Washington D.C.;New York;Los Angeles;San Francisco;Chicago;
Ottawa;Toronto;London;Manchester;Liverpool;Paris;Berlin;Roma;Milan;Turin;Madrid;Barcelona;Lisbon;Brussel;Amsterdam;
Den Haag;Jenewa;Zurich;Wina;Warsawa;Kiev;Kyiv;Moskow;Stockholm;Oslo;Kopenhagen;Helsinki;Athena;Ankara;Istanbul;Kairo;
Tripoli;Nairobi;Abuja;Pretoria;Cape Town;Johannesburg;Yerusalem;Tel Aviv;Gaza;Ramallah;Beirut;Damaskus;Baghdad;Teheran;
Riyadh;Jeddah;Makkah;Mekkah;Madinah;Doha;Dubai;Abu Dhabi;Kabul;Islamabad;New Delhi;Mumbai;Dhaka;Kolombo;Kathmandu;
Yangon;Naypyidaw;Bangkok;Hanoi;Ho Chi Minh;Phnom Penh;Vientiane;Kuala Lumpur;Putrajaya;Singapura;Manila;
Bandar Seri Begawan;Dili;Beijing;Shanghai;Hong Kong;Taipei;Seoul;Pyongyang;Tokyo;Osaka;Canberra;Sydney;Melbourne;
Wellington;Port Moresby;Brasilia;Buenos Aires;Santiago;Lima;Bogota;Caracas;Mexico City;Havana`
		.split(';')
		.map((place) => place.trim());

let known: ReadonlySet<string> | undefined;
const kind = /^(?:kab(?:upaten|\.)|kota|kec(?:amatan|\.)) (?=.)/u;

/** Whether a name is that of a place that news may be filed from: a city or region of Indonesia, a city abroad. */
export function isDatelinePlace(name: string): boolean {
	known ??= new Set(
		[
			...datelinePlaces,
			...worldCities,
			...provinces.flatMap(({name, aliases, regencies, cities}) => [
				name,
				...aliases,
				...regencies,
				...cities,
			]),
		].map((place) => place.toLowerCase()),
	);
	const lower = name.toLowerCase();
	return known.has(lower) || kind.test(lower);
}
