/**
 * Roots (kata dasar) of Indonesian, our own list: native words, and loanwords whose endings are no Indonesian affixes.
 * A derived word is in the list only where its meaning has left its parts (`beruang`, `sekolah`, `kemudian`), so that it
 * is never taken apart. Sorted; add new words anywhere and sort again.
 */
export const roots: ReadonlySet<string> = new Set(
	`
abad abadi abah abai abang abdi abjad abon abonemen aborsi abrasi absen absensi absolut abstrak abu acak acar
acara acu ada adab adang adaptasi adaptif adat adegan adem adik adil adipati administrasi administratif admiral
adon adopsi adu aduh aduk advokasi advokat aerobik afdal afiliasi afirmasi agak agama agar agar-agar agen agenda
agensi agitasi aglomerasi agraria agregat agresi agresif agribisnis agrikultur agunan agung ahad ahli aib air
ajaib ajak ajal ajang ajar aju ajudan akad akademi akademik akademis akal akan akar akasia akbar akhir akhirat
akhlak akibat akomodasi akrab akreditasi akselerasi aksen akseptor akses aksesori aksi akta aktif aktivis
aktivitas aktor aktris aktual aktualisasi aku akuatik akuisisi akumulasi akumulatif akun akuntabel akuntabilitas
akuntan akuntansi akur akurasi akurat akustik akut ala alam alamat alang alarm alas alasan alat album alergi
alfa algoritma aliansi alias alih alim alinea alir alis aljabar alkitab alkohol almanak almarhum almarhumah
alokasi alot alpukat alternatif alu alumni alumnus alun alun-alun alur amal aman amanah amanat amandemen amarah
amat amatir ambang ambas ambek ambil ambisi ambisius ambivalen ambruk ambulans amen amfibi ampas ampe amplop
ampuh ampun amputasi amuk amunisi anak analis analisa analisis analitis anarki anarkis anatomi ancam
ancang-ancang anda andai andal andesit andil aneh aneka anemia angan angel anggap anggar anggota anggrek angguk
anggun anggur angin angka angkasa angkat angker angkot angkuh angkut angsa angsur aniaya animasi animo anjak
anjing anjlok anjung anjur anomali anonim anorganik antagonis antar antara antariksa antariksawan antarmuka
antena anti antibiotik antibodi antigen antik antisipasi antivirus antre antri antropolog antropologi antusias
antusiasme anugerah anut apa apabila apalagi aparat aparatur apartemen apatis apel api apik apit aplikasi apotek
apoteker apresiasi apresiatif apung arah arak aral arang aransemen arbiter arbitrase arca area areal arena
argumen argumentasi arif arisan aristokrat aritmetika arkeolog arkeologi arloji armada aroma arsip arsitek
arsitektur arsitektural artefak arti artifisial artikel artis artistik arung arus arwah asa asah asal asam asap
asas asasi asertif aset asi asimilasi asin asing asisten asli asosiasi aspal aspek aspirasi asrama asri asta
astaga asteroid astronaut astronom astronomi astronot asuh asumsi asuransi asyik atap atas atau atlas atlet
atletik atletis atmosfer atom atraksi atraktif atribut atur audiens audiensi audio audisi audit auditor aula
aurat autentik autentikasi autisme auto autoimun avatar awak awal awam awan awas awat awet ayah ayam ayat
ayatollah ayo ayun azan azas bab babak babat babi babu baca bacaleg bacok badai badak badan badminton badut
bagai bagaimana bagan bagasi bagi bagus bahagia bahan bahana bahari bahas bahasa bahaya bahkan bahu bahwa baik
bait baja bajak baju bak bakal bakar bakat bakau bakmi bakpao bakso bakteri bakti baku bala balai balak balap
balas balet baliho balik balistik balita balkon balok balon balut bambu ban banal band bandar bandara bandel
banding bandit bandul bang bangga bangkai bangkang bangkit bangkrut bangku bangsa bangsal bangsat bangsawan
bangun banjir bank bankir bankrut bansos bantah bantai bantal banteng banting bantu banyak bapak baptis bara
barak barang barangkali barat barbar barel bareng baret baring baris barokah barter baru barung bas basa basah
basi basis basket basmi basuh bata batak batal batalion batam batang batas baterai batik batin batu batuk bau
baur baut bawa bawah bawang bayam bayang bayar bayi bazar bea beasiswa beban bebas bebek beber beberapa becak
becek beda bedah bedak bedeng bedil bedug begadang begal begini begitu bejat bek bekal bekam bekas bekicot beku
bekuk bela belah belai belaka belakang belalai belalang belang belanja belantara belantika belas belasungkawa
belebat belenggu beli belia beliau belimbing belit belok belot belu belum belut benah benak benam benang benar
bencana benci benda bendahara bendera bendung bengis bengkak bengkalai bengkel bengkok benih bening bensin
bentak bentang bentar bentara benteng bentrok bentuk bentur benua beranda berandal berang berangus berani
berantas berapa beras berat berdikari berengsek beres berhala beri beringas berisik berita berkah berkas berkat
berlian berontak bersih beruang besan besar besi besok bestari besuk betah betapa betina beton betul biadab biak
biang bianglala biar biara biarawan biarawati bias biasa biawak biaya bibi bibir bibit bicara bidadari bidan
bidang bidik biduan bijak bijaksana biji bikin bila bilamana bilang bilas bilateral bilik bilingual bilyar
bimbang bimbing bina binal binasa binatang bincang bingkai bingkis bingung bini bintang bintara biodiesel
bioetanol biografi biologi biomassa biometrik bioskop biosolar biota bioteknologi birahi biri-biri biro
birokrasi birokrat biru bis bisa bisik bising biskuit bisnis bisu bius blak blangko blanko blog blogger blok
blokade blokir blong blues bobol bobot bocah bocor bodoh bohong boikot bola boleh bolong bolos bom bonceng
bondong boneka bongkah bongkar bonus bor bordir borgol borjuis borong boros bos bosan bot botak botani botol
boyong brigade brigadir briket bronkitis brosur brutal bruto buah buai buang buas buat buaya bubar bubuh bubuk
bubur budak budaya budi budidaya buih bujang bujuk bujur buka bukan bukit bukti buku bulan bulat buldoser bulir
bulog bulu buluh bumbu bumi bunda bundar bundel bunga bungkam bungkuk bungkus bungsu bunker buntu buntut bunuh
bunyi bupati buram burgemeester buron bursa buru buruh buruk burung bus busa busana busuk busung busur buta
butik butir butuh buyut cabai cabang cabul cabut cacar cacat caci cacing cadang cadar cadas cagar cagub cahaya
cair cakap cakar cakram cakrawala cakup caleg calo calon camat cambuk camil camp campak camping campur canang
canda candi candu canggih canggung cangkang cangkir cangkok cangkul cantik cantum cap capai capek capres capung
cara cari carter carut casis cat catat catu catur cawabup cawagub cawan cawapres cebol cebur cecar cedera cegah
cegat cek cekal cekam cekat cekatan cekcok cekik cela celah celaka celana celeng celetuk celoteh celup cemar
cemara cemas cemburu cemerlang cemooh cendana cendawan cendekia cendekiawan cendera cenderamata cenderung
cengang cengkeh cengkeram cengkerama cengkram centang cepat ceplos cerah cerai ceramah cerca cerdas cerdik
cereal ceria cerita cermat cermin cerna ceroboh cerobong cerpen cerpenis certifikat cetak cetus cewek charter
chip ciamik cicak cicil cicip cidera ciduk cikal cincin cinderamata cinta cip cipta ciri cita citra cium ciut
coba coblos cocok cokelat cokok colok colong comblang comot compang-camping condong congkak contek conten contoh
copet copot cor corak coret corong cuaca cuan cuap cuat cubit cuci cucu cuit cukai cukup cukur culas culik cuma
cumbu cumi-cumi cundang cungkil cup cuplik curah curam curang curhat curi curiga cuti dadak daerah daftar dagang
daging dagu dahaga dahan dahi dahsyat dahulu dai daki dakwa dakwah dalam dalang dalih dalil dam damai damba
dampak dampar damping dan dana danau dandan dangdut dangkal dansa dapat dapil dapur dara darah darat dari daring
daripada darma darmawisata darurat das dasar dasawarsa dasbor dasi data datang datar datuk daulat daun daur
dawai daya dayah dayang dayung debat debet debit debitur debu debut decak dedak dedikasi deduksi defensif
definisi definitif defisit deflasi deforestasi degradasi dehidrasi dek dekade dekam dekan dekap dekat deklarasi
dekorasi dekrit delapan delegasi delegitimasi deliberatif delik delima delta demam demang demi demikian demo
demografi demokrasi demokrat demokratis demonstran demonstrasi demonstratif dempet denah denda dendam dendang
dengan dengar dengki dengkul dengung denominasi densitas denting denyut depak depan departemen depo deportasi
deposan deposit deposito depresi depresiasi deputi derajat deras deregulasi deret derita derma dermaga dermawan
deru desa desah desain desainer desak desakralisasi desas desas-desus desis deskripsi deskriptif destinasi
destruktif detail detak deteksi detektif detergen determinasi detik devaluasi devisa dewa dewan dewasa dewata
dewi dharma dia diabetes diagnosa diagnosis diagram dialek dialektika dialog diam dian diare diaspora didih
didik diesel diet difabel difteri digital digitalisasi dikotomi diksi diktator dilema dimensi dinamika dinamis
dinas dinasti dinding dingin dini dipan diplomasi diplomat diplomatik direksi direktif direktorat direktori
direktur dirgahayu dirgantara diri dirijen dirut disabilitas disertasi disinfektan disinsentif disintegrasi
disiplin disk disko diskon diskotek diskresi diskriminasi diskriminatif diskualifikasi diskusi dislokasi
disparitas dispensasi disposisi disrupsi distorsi distribusi distributor distrik diversifikasi divestasi dividen
divisi doa dobrak dogma dokter doktor doktrin dokumen dokumentasi dokumenter dolar dollar domba domestik dominan
dominasi dompet dompleng donasi donatur dongeng dongkol dongkrak donor doping dorong dosa dosen dosis draf
drainase drama dramatik dramatis dramatisasi drastis drum dua dubes duda duduk duet duga duit duka duku dukuh
dukun dukung dulang dulu dunia duplikasi duplikat durasi durhaka duri durian dusta dusun duta duyung dwifungsi
ecer edar edisi editor editorial edukasi edukatif efek efektif efektivitas efisien efisiensi ego egois eja
ejakulasi ejek ekologi ekologis ekonom ekonomi ekonomis ekor ekosistem eks eksak eksekusi eksekutif eksekutor
eksis eksistensi ekskavator eksklusif ekskul eksodus eksotis ekspansi ekspansif ekspatriat ekspedisi ekspektasi
eksperimen eksplisit eksploitasi eksplorasi ekspor eksportir ekspos ekspose ekspres ekspresi ekstasi ekstensi
ekstensif ekstra ekstradisi ekstrem ekstremis ekuitas ekuivalen elaborasi elak elang elastis elegan
elektabilitas elektoral elektrik elektronik elektronika elemen elevasi eliminasi elit elite elok elpiji elu elus
email emansipasi emas emban embara embargo embarkasi embel ember embrio embun embus emisi emiten emosi emosional
empang empas empat empati empedu emping empiris emplasemen emporium empu empuk emulsi enak enam encer endap
endemi endemik endorong endus energi energik engah enggak enggan engkau engsel enklave ensiklopedi ensiklopedia
entah entak entas entitas entri entry enyah enzim epidemi epilepsi epilog episentrum episode eponim epos era
erang erat erosi erotis erti erupsi esa esai eselon esensi esensial eskalasi esok estafet estetik estetika
estimasi etalase etape etika etiket etis etnik etnis etnografi etos eufemisme evakuasi evakuator evaluasi
evaluator evangelis even evolusi fabel fabrikasi fajar fakir faksi faksimile fakta faktor faktual faktur
fakultas falsafah famili familier fana fanatik fantasi fantastis farmakologi farmasi fase fasih fasilitas
fasilitasi fasilitator fasis fatal fatalis fatwa fauna favorit federal federasi feminin feminis feminisme
fenomena fenomenal feodal feri fermentasi feromon fertilisasi fertilitas festival fiber fideisme figur fiksi
fiktif filantropi filantropis filateli film filosof filosofi filsafat filsuf filter final finalis finalisasi
finansial finis firasat firma firman fisik fisika fisiologi fisioterapi fiskal fitnah fitrah fitur flamboyan
fleksibel flora flu fluktuasi fluktuatif fobia fokus folikel folklor fondasi forensik forklift formal formalitas
formasi format formula formulasi formulir forum fosil foto fotografer fotografi fotografis fotokopi fotosintesis
fragmen fragmentasi fraksi frasa frekuensi front frontal frustrasi fundamental fundamentalis fungsi fungsional
furnitur futsal gabah gabung gadai gading gadis gado gado-gado gaduh gadung gaet gagah gagal gagap gagas gaib
gairah gajah gaji galah galak galang galau galeri gali galon gambang gambar gamblang gambut gamelan gamit
gampang ganas ganda gandeng gandrung gandum gang ganggang ganggu ganja ganjal ganjar ganjil ganteng ganti
gantung ganyang gapai gapura gara-gara garam garang garansi garap garda garis garmen garpu garuda gas gasak
gasing gastronomi gatal gaul gaun gaung gawai gawang gawat gaya gayung gebrak gebu gebuk gedung gegap gegas
geger gejala gejolak geladak gelagat gelak gelandang gelang gelanggang gelap gelar gelas gelayut geledah gelegar
gelembung geleng geletak geli geliat gelimpang gelincir gelisah gelitik gelombang gelontor gelora gelut gema
gemar gembala gembira gembleng gembok gembong gembur gemerlap gemetar gemilang gempa gempar gempur gemuk gemuruh
genang genap gencar gencat gendang gender gendong gendut generasi generator genetik genetika geng genggam genit
genjot genom genosida gentar genteng genting gentong genus geografi geografis geologi geologis geometri
geopolitik geotermal gerah gerai gerak geram gerayang gerbang gerbong gerebek gereja gergaji gerhana gerilya
gerilyawan gerimis gerobak gerogot gerombol gersang gerus gerutu gesek geser gesit getah getar getas getir getol
giat gigi gigih gigit gila giling gilir gim gimnasium ginjal girang giro gitar gitaris gizi gladi glaukoma
gletser global globalisasi glukosa goa goblok goda godok gol golak golek golf golok golong golput goncang gondok
gong gonggong gonjang gores gorila gosip gosok gotong goyah goyang grafik grafis grafit grafiti gram granat
granit grasi gratifikasi gratis gravitasi grogi grosir grup gua gubah gubernur gubris gubuk gudang gugah gugat
gugup gugur gugus gula gulai gulat guling gulir gulma gulung gumam gumpal guna gunawan guncang gundah gunduk
gundul gunjing gunting guntur gunung gurau gurih gurita guru gurun gusar gusur guyub guyur habis habitat had
hadang hadap hadiah hadir hadis hafal hai haid hajar hajat haji hak hakikat hakiki hakim hal halal halaman
halang halau halte halu haluan halus hama hamba hambar hambat hambur hamil hampa hampar hampir hancur handal
handuk hangat hanggar hangus hantam hantar hantu hanya hanyut hapus haram harap hardik harfiah harga hari
haribaan harimau harkat harmoni harmonis harmonisasi harta haru harum harus hasil hasrat hasta hasut hati
hati-hati haus hawa hayat hebat heboh hegemoni hegemonik hektar hektare hela helai helikopter helm hemat hembus
hemodialisis hendak hengkang hening hentak henti hepatitis heran herbal heroik heroin heterogen hewan hias hiba
hibah hibrida hibur hidang hidroelektrik hidrogen hidrolik hidroponik hidung hidup higienis higienitas hijab
hijau hijrah hikayat hikmah hilang hilir himbau himne himpit himpun hina hindar hindu hingga hinggap hipertensi
hipnotis hipotek hipotesis hirarki hirau hiruk hiruk-pikuk hirup hisap histeris historis hitam hitung hoaks hobi
hoki holistik homeostasis homogen homoseksual honor honorarium honorer horizon horizontal hormat hormon horor
hortikultura hotel hubung hujam hujan hujat hukum hulu huma humaniora humanis humanisme humas humor huni hura
huru huruf hutan hutang ia iba ibadah ibarat iblis ibu ibunda ide ideal idealis idealisme identifikasi identik
identitas ideologi ideologis idola idul ihwal ijab ijazah ijin ijuk ikan ikat ikhlas ikhtiar iklan iklim ikon
ikrar iktikad ikut ilegal ilham ilmiah ilmu ilmuwan ilusi ilustrasi imaji imajinasi imam iman imbal imbang imbas
imbau imbuh imigran imigrasi iming iming-iming imitasi impak impian impit implan implementasi implikasi implisit
impor importir impresi improvisasi imsak imun imunisasi imunitas inap incar indah indekos indeks independen
independensi indera indikasi indikatif indikator indisipliner individu individual induk induksi industri
industrialis infak infanteri infeksi infiltrasi inflasi influencer influenza info informal informan informasi
informatif infrastruktur ingat ingin ingkar ini inisial inisiasi inisiatif inisiator injak injil inkar inklusi
inklusif inkonsisten inkremental inkubasi inovasi inovatif inovator input insaf insan insentif insiden
insidental insinyur inspeksi inspektorat inspektur inspirasi inspiratif instal instalasi instan instansi insting
institusi institut instruksi instruktur instrumen insulator insulin intai integral integrasi integratif
integritas intelek intelektual intelijen intens intensif intensitas interaksi interaktif interior intermediasi
intern internal internasional internet interogasi interpelasi interpretasi interupsi interval intervensi
interviu inti intim intimidasi intip intoksikasi intoleran intoleransi intonasi intrik introspeksi intuisi
intuitif invasi invasif inventarisasi investasi investigasi investor ion ipar iradiasi irama iri irigasi iring
iris irit ironi ironis isak iseng isi islah islam iso isolasi isoman isotop istana istiadat istigasah istilah
istimewa istirahat istri isu isyarat item itik itikad itu iur izin jabar jabat jadi jadwal jaga jagal jagat jago
jagung jahat jahe jahit jail jaja jajah jajak jajal jajan jajar jaket jaksa jalan jalang jalar jalin jalur jam
jamaah jamah jambak jamban jambore jambret jambu jamin jampi jamu jamur janda jangan janggal janggut jangka
jangkau jangkit jangkrik janin janji jantan jantung jarah jarak jarang jargon jari jaring jarum jasa jasad
jasmani jatah jati jatuh jauh jawab jawara jawil jaya jazirah jazz jebak jebol jeda jegal jejak jejal jejaring
jelajah jelang jelas jelata jelek jeli jelita jelma jemaah jemaat jembatan jembel jempol jemput jemur jenak
jenazah jendela jenderal jengkal jengkel jenguk jenis jenius jenjang jenuh jepit jepret jera jerami jerat
jerawat jerih jerit jernih jeroan jeruji jeruk jerumus jet jihad jijik jika jilat jilbab jilid jimat jinak
jinjing jitu jiwa jodoh joget jojoba joki jongkok joran jorok jual juang juara jubah judi judo judul juga jujur
jukung julang juluk julur jumat jumbo jumlah jumpa jungkal jungkir junior junjung junta juntai jurang juri
jurnal jurnalis jurnalisme jurnalistik juru jurus justru juta jutawan kabar kabel kabin kabinet kabiro kabul
kabung kabupaten kabur kabut kaca kacamata kacang kacau kaci kadaluwarsa kadang kadang-kadang kadar kader kafe
kafir kaftan kaget kagum kaidah kain kais kaisar kait kaji kakak kakao kakap kakek kaki kaku kakus kalah kalam
kalang kalap kalau kaldera kalem kalender kaleng kali kalian kaliber kalibrasi kalimat kalkulasi kalkulator
kalori kalsium kalung kamar kambing kambuh kamera kami kamis kampanye kampiun kampung kampus kamu kamuflase
kamus kanak-kanak kanal kanan kancah kancil kancing kanda kandang kandas kandidat kandung kangen kangkung
kanibal kanker kans kanselir kantin kantong kantor kantuk kantung kapabilitas kapak kapal kapan kapas kapasitas
kapital kapitalis kapitalisasi kapitalisme kapitulasi kapling kapok kapsul kapten kapuk kapur karakter
karakterisasi karakteristik karam karamba karang karantina karat karate karbohidrat karbon karburator karcis
kardinal kardus karena karet kargo karib karier karikatur karisma karismatik karma karnaval karpet kartel
kartini kartografi karton kartu kartun karung karunia karya karyawan karyawati karyawisata kas kasar kasasi
kasih kasino kasir kaskade kasta kasti kasual kasuistik kasur kasus kata katak katalis katalog katarak katarsis
katedral kategori kategorisasi katering katolik katrol katulistiwa katun katung katup kau kaukus kaum kaus
kavaleri kaveling kawah kawal kawan kawasan kawat kawin kaya kayu kayuh ke kebal kebaya kebun kebut kecam
kecambah kecap kecebong kecewa kecil kecoak kecoh kecuali kecut kedai kedaluwarsa kedelai keder kedip kedok
kedua kejam kejang kejap kejar keji keju kejut kekal kekang kekar kekeh kelab kelabu keladi kelahi kelak kelakar
kelam kelana kelapa kelas kelasi kelenjar keliling kelinci kelip keliru kelok kelola kelompok kelontong keluar
keluarga keluh kelupas kemah kemarau kemarin kemas kembali kembang kembar kembara kembung kemeja kemelut kemilau
kempis kemudi kemudian kena kenal kenan kenang kenapa kencan kencang kencing kendala kendali kendara kendati
kendi kendor kendur kening kental kentang kentara kentut kenya kenyal kenyam kenyang keok kepada kepak kepal
kepala keparat kepinding keping kepiting kepompong kepul kepung kera kerabat kerah keram kerama keramat keramik
keranda kerang kerangka keranjang kerap keras keraton kerbau kerdil kereta keri kericuh kerikil kering keringat
keris kerja kerjap kerling kernel kernet keroncong kerontang kerosok keroyok kertas kerti kerubung kerucut
kerudung keruh keruk kerumun kerut kesal kesan kesatria ketan ketat ketela ketik ketika ketimbang ketombe ketua
ketuk ketumbar ketupat khalayak khalifah khas khasiat khatam khawatir khayal khazanah khianat khidmat khilaf
khitan khotbah khusus khutbah kiai kiamat kian kiara kias kiat kibar kibas kibor kibul kicau kijang kikir kikis
kikuk kilah kilang kilap kilas kilat kilau kilo kilogram kilometer kimia kimono kina kincir kinerja kini kios
kiosk kipas kiper kiprah kira kira-kira kirap kiri kirim kisah kisar kisi kisruh kita kitab kitar kiwi klaim
klandestin klarifikasi klasemen klasifikasi klasik klasikal klaster klausul klenteng kliem klien klik klimaks
klimatologi klinik klinis klip klitik kloning kloset kloter klub koalisi koar kobar koboi kocak kocok kodam kode
kodim kodrat koefisien koersif kognitif kohesi koin kok kokang koki kokoh kolaborasi kolaboratif kolaborator
kolagen kolam kolega koleksi kolektif kolektor kolera koleris kolesterol kolom kolonel kolong koloni kolonial
kolonialisme kolonisasi kolosal kolot kolumnis kolusi koma komandan komando komat kombinasi komedi komedian
komentar komentator komersial komersialisasi komet komik komikus komisaris komisi komisioner komite komitmen
komodi komoditas komoditi komodo komorbid kompak kompas kompeni kompensasi kompeten kompetensi kompetisi
kompetitif kompetitor kompilasi komplain kompleks kompleksitas komplet komplikasi komplot komponen komponis
kompor kompos komposer komposisi komprador komprehensif kompres kompromi komputasi komputer komunal komunikasi
komunikatif komunis komunisme komunitas komuter konco kondang kondensasi kondisi kondisional kondom konduktor
kondusif koneksi konektivitas konfederasi konferensi konfigurasi konfirmasi konfiskasi konflik konfrontasi
kongkalikong kongkret konglomerasi konglomerat kongres kongsi konjungsi konkret konkuren konon konsekuen
konsekuensi konselor konsensus konsentrasi konsep konsepsi konseptual konser konservasi konservatif konsesi
konsideran konsisten konsistensi konsol konsolidasi konsorsium konspirasi konstan konstituen konstitusi
konstitusional konstruksi konstruktif konsul konsulat konsuler konsultan konsultasi konsultatif konsumen
konsumer konsumsi konsumtif kontainer kontak kontaminasi kontan konteks kontekstual kontemporer konten konter
kontes kontestan kontestasi kontinental kontingen kontinu kontra kontradiksi kontradiktif kontrak kontraksi
kontraktor kontraproduktif kontras kontrasepsi kontribusi kontributor kontrol kontroversi kontroversial konveksi
konvensi konvensional konversi konvoi konyol kooperatif koordinasi koordinat koordinator kopel koper koperasi
kopi kopiah kopling kopra koprol koral koran korban korek koreksi korelasi korem kores koresponden koridor
kornea korosi korporasi korporat kors korsel korup korupsi koruptif koruptor kos kosa kosmetik kosmik kosmologi
kosong kostum kota kotak kotamadya kotor kover koyak kram kran kreasi kreatif kreatin kreativitas kreator
kredibel kredibilitas kredit kreditur kremasi krida kriket krim kriminal kriminalisasi kriminalitas kriminolog
kripto krisis kristal kriteria kriterium kritik kritikus kritis kritisi kronis kronologi kronologis kru ku kuah
kuak kuala kuali kualifikasi kualitas kualitatif kuantitas kuantitatif kuartal kuartet kuas kuasa kuat kuatir
kubah kubang kubik kubu kubur kucing kucir kucur kuda kudeta kudus kue kuesioner kuil kuis kuitansi kuku kukuh
kukus kuli kuliah kulik kuliner kulit kulkas kultivasi kultur kultural kultus kuman kumandang kumat kumis kumpul
kumuh kumulatif kumur kunang kunang-kunang kunci kuncup kuning kunjung kuno kunyah kunyit kuota kupas kuping
kupon kupu kupu-kupu kura-kura kurang kuras kurasi kurator kurban kurcaci kurikulum kurir kurs kursi kursus
kurun kurung kurus kurva kusam kusir kusta kusut kutip kutu kutub kutuk kuwalahan kuyup laba label laboratorium
labrak labuh labur lacak laci lacur lada ladang laden lafal laga lagak lagi lagu lahan lahap lahar lahir laik
lain lajang laju lajur laki laki-laki lakon laksa laksamana laksana laku lalai lalang lalap lalat lali lalim
lalu lama laman lamar lambai lamban lambang lambat lambung lampau lampias lampion lampir lampu lamun lancang
lancar lancip lancong lancung landa landai landak landas langgan langgar langgeng langit langit-langit langka
langkah langkap langsing langsung lanjut lansia lansir lantai lantak lantang lantaran lantas lantik lantun
lantur lapak lapang lapar lapis lapor laptop lapuk larang laras lari laris laron larut larva las laser laskar
lata latar latih lauk-pauk laun laut lava lavender lawak lawan lawat layak layan layang layang-layang layar
layat layu lazim leasing lebah lebam lebar lebaran lebat lebih lebur leceh lecet lecut ledak ledek lega legal
legalisasi legalisir legalitas legam legasi legenda legendaris legislasi legislatif legislator legitimasi legiun
legong leher lejit lekang lekas lekat leksikal lektor lelah lelaki lelang lelap lele leleh leler leluasa leluhur
lem lemah lemak lemari lemas lembab lembaga lembah lembap lembar lembek lembing lembur lembut lempar lempem
lempeng lempung lena lencana lendir lengah lengan lenggang lenggok lenging lengkap lengket lengking lengkuas
lengkung lengser lensa lentera lentik lentur lenyap lepas lepuh lerai lereng lesak lesat leset lestari lesu
letak letih letup letus leukemia level lewat lezat liang liar liat libas libat liberal liberalisasi liberalisme
libur licik licin lidah lift liga lihai lihat lika likuid likuidasi likuiditas lilin lilit lima limbah limbung
limit limpah limpas linang lincah lindas lindung linear lingkar lingkung lingkup linglung lini linier lintah
lintang lintas linting liontin lipat lipur liput lirih lirik lisan lisensi listrik litbang liter literasi
literatur litigasi liuk liur liwa lobi lobster logam logika logis logistik logo lohor lokal lokalisasi lokasi
lokomotif lolos lomba lombok lompat loncat lonceng longgar longok longsor lonjak lonjong lontar lontong loper
lorong los losmen loteng lotre lotus loyal loyalis loyalitas loyang loyo luang luap luar luas lubang luber lucu
lucut ludah ludes lugas lugu luhur luka lukis luks luluh lulus lumas lumayan lumba lumba-lumba lumbung lumpuh
lumpur lumrah lumut lunak lunas luncur lunglai luntur lupa luput lurah luring luruh lurus lusa lusin lusuh
lutung lutut luwes maaf mabuk macam macan macet madrasah madu madya maestro mafia magang magister magma magnet
magnitudo magrib maha mahal mahar maharaja mahasiswa mahasiswi mahir mahkamah mahkota main maizena majalah
majelis majemuk maju maka makalah makam makan makar makelar makhluk maki makin maklum maklumat makmur makna
makro makroekonomi maksiat maksimal maksimum maksud mal malah malaikat malam malang malapetaka malaria malas
maling malpraktik malu mamalia mampat mampir mampu mana manajemen manajer manajerial mancanegara mancung mandat
mandek mandi mandiri mandor mandul manfaat mangga manggis mangkir mangkok mangkrak mangkuk mangsa mania manifes
manifestasi manifesto manipulasi manis manja manjur mantan mantap mantel mantra mantri manual manufaktur manula
manunggal manusia manusiawi manuskrip manuver mapan marah marak maraton marga margasatwa margin marinir maritim
marjinal markah markas marketing marmer martabat martir mas masa masak masalah masif masih masing masing-masing
masinis masjid maskapai masker maskot massa massal masuk masyarakat masyhur mata mata-mata matahari matang
matematika materi material materiil mati matra matriks mau maulid maung maupun maut mawar mawas maya mayat mayor
mayoritas medali medan media median mediasi mediator medio medis meditasi mega megah megalit megap meja mejeng
mekanik mekanika mekanis mekanisme mekar melainkan melak melanoma melarat melas melati melayu melek melempem
meleset melodi melodrama melon melulu memang memar memori mena menak menang menantu menara mendiang mendung
mengapa mengerti mengkudu menhir menit mentah mental mentalitas mentari mentega menteri mentok mentor menu merah
merak merana mercusuar merdeka merdu merek mereka merger meriah meriam meriang merica merk merpati mertua mesin
mesiu mesjid meski meskipun mesra mesti mesum meta metabolisme metafora metal metanol metaverse meteor
meteorologi meter metode metodologi metrik metro metropolitan mewah mi migas migran migrasi mikro mikroba
mikrobus mikrocip mikrofon mikroskop mil milenial miliar miliarder miligram milik milis milisi militan militansi
militer mimbar mimik mimisan mimpi min minat minder mineral minggat minggu mini miniatur minim minimal minimalis
minimum minoritas minta minum minus minyak miring mirip miris misa misal misi misil misionaris miskin
miskonsepsi misteri misterius mistik mistis mitigasi mitologi mitos mitra mobil mobilisasi mobilitas modal
modalitas mode model modem moderasi moderat moderator modern modernisasi modifikasi modis modul modus mogok
mohon molek momen momentum momok monarki moncong mondar-mandir moneter mongol monitor monokrom monolog monopoli
monoton monster monumen monumental monyet moral moralitas morat-marit moratorium mortir mosi motif motivasi
motivator moto motor motoris moyang muak mual mualaf mualim muara muat mubalig mubazir muda mudah mudarat mudik
muding mufakat muhrim mujarab mujur muka mukadimah mukena mukim mukjizat muktamar mula mulai mulas mulia multi
multilateral multimedia multinasional mulus mulut mumi mumpuni munafik munas muncul mundur mungil mungkin
mungkir muntah murah murid murka murni murung musala museum musibah musik musikal musikus musim musisi muskil
muslihat muslim muslimah musnah mustahil musuh musyawarah mutakhir mutasi mutiara mutilasi mutlak mutu nabati
nabi nada nadi nafas nafkah nafsu naga nah nahas nahkoda naif naik nakal nakhoda nalar naluri nama namun nanah
nanas nanti napas napi napza narapidana narasi narasumber naratif narkoba narkotika nasab nasabah nasi nasib
nasihat nasional nasionalis nasionalisme naskah natal natur natural naturalis naturalisasi naung nazar nebula
negara negarawan negatif negeri negosiasi negosiator nekat nelayan nenek neon neraca neraka netizen neto netra
netral netralitas ngabuburit ngaji ngantuk ngarai ngawur ngeri ngiang ngilu ngobrol ngotot niaga niat nifas
nihil nikah nikmat nikotin nilai nilam ninabobo ningrat nipis nirkabel nisan nisbi niscaya nista nitrogen nobat
noda node nokturnal nol nomad nominal nominasi nomine nomor non nona nonaktif nongkrong norma normal normalisasi
normatif nota notabene notaris notasi notula novel novelis novum nuansa nujum nuklir nurani nusa nusantara
nutrisi nyala nyali nyaman nyamuk nyanyi nyaring nyaris nyata nyawa nyelekit nyenyak nyeri nyinyir nyiru nyonya
obat obesitas objek objektif objektivitas obligasi obor oborak obral obrol observasi observatorium obsesi odol
ojek oknum oksigen okupansi okupasi olah olahraga olahragawan oleh oleh-oleh oleng oles olimpiade olok olok-olok
om ombak ombang ombudsman omel omong ompong omset omzet onak onar ondel ongkos oper opera operasi operasional
operator opini oplos oportunis oposisi opsi opsional optik optimal optimalisasi optimis optimisme optimistis
oral orang orangtua orangutan oranye orasi orator orbit orde order ordinal organ organik organis organisasi
organisator orientalis orientasi orisinal orkestra ornamen orok ortodoks osis otak otomatis otomotif otonom
otonomi otopsi otoritas otoriter otot ozon pabean pabrik pacar pacu pacul pada padahal padam padan padang padat
padi padu padu-padan pagar pagelaran pagi pagu paguyuban paha pahala paham pahat pahit pahlawan pailit pajak
pajang pak pakai pakan pakar paket paksa paku pala palak palang palet paling palsu palu paman pamer pamflet
pamit pamong pamor pampang pamungkas panah panas panasea panca pancang pancar pancaroba pancasila panci pancing
pandai pandan pandang pandemi pandu panel panen pangan pangeran panggang panggil panggul panggung pangkal
pangkas pangkat pangku panglima pangsa panik panitera panitia panjang panjat panorama panser pansus pantai
pantang pantas pantat pantau panti pantul pantun papa papan papar para parade paradigma paradoks paragraf parah
paralel param parameter paras parasit parasut parau paripurna pariwisata parkir parlemen parodi paroki parpol
parsial partai partikel partisan partisipan partisipasi partisipatif partner paru paru-paru paruh parut pas
pasak pasal pasang pasar pasca pasien pasif pasifik pasir paskah pasok paspor pasrah pasta pasti pastor pasukan
pasung patah paten pati patok patologi patriot patriotisme patroli patuh patuk patung patut paus pavilun pawai
pawang paya payah payau payudara payung pecah pecat peci pecut pedagogi pedang pedas pedih pedoman peduli pegal
pegang pegawai pejal pejam peka pekan pekarangan pekat pekerti pekik pel pelampung pelan pelana pelangi pelat
pelatuk pelbagai pelesat peleset pelihara pelik pelintir pelipis pelita pelopor pelosok pelotot peluang peluk
pelupuk peluru pemilu pena penalti penasaran penat pencak pencar pencil pendam pendapa pendar pendek pendekar
pendeta pendopo penganan pengantin pengap pengaruh penggal penghulu penguin penitensi peniti penjara penjuru
pensil pensiun pental pentas pentil penting penuh penyok penyu pepatah pepaya pepes pepet perabot perada perah
perahu perak peran perang perangai perangkap perangkat perangko peranti peras perawan perban percaya percik
percuma perdana perdata perempuan perforasi pergi pergok peri peribahasa peribumi pericok perih perihal periksa
perilaku perinci peringkat perintah periode periodik perisai peristiwa periuk perkakas perkara perkasa perkosa
perkusi perkutut perlahan perlente perlu permadani permai permaisuri permak permanen permata permisi pernah
pernis peroksida peron perosok pers persada persekusi persemakmuran persen persentase persepsi persero persis
personal personalia personalitas personel perspektif persuasif pertalite pertama pertiwi peruk perunggu perut
perwira pesan pesantren pesat pesawat pesek pesiar pesimis pesimistis pesisir pesona pesta pestisida pesut peta
petai petak petaka petang petasan peti petik petir petisi petrokimia petroleum petuah piagam piala pianis piawai
picu pidana pidato pihak pijak pijar pijat pikat pikir piksel pikul pilah pilar pileg pilek pilih pilin pilkada
pilot pilpres pilu pimpin pinak pinang pincang pindah pindai pinggang pinggir pinggul pingsan pinjam pinta
pintal pintar pintas pintu pionir pipa pipi pipih pipis pipit pirang piranti piring pirsa pisah pisang pisau
pistol pita pitak pitam piutang piyama plafon plagiat planet plankton planologi plasma plastik plat platform
plaza pleno plesir plot plural pluralis pluralisme plus podcast podium pohon poin pojok pokir pokja pokok pola
polah polemik polen poles poli poligami poliklinik polisi politik politikus politis politisi polling polos polri
polusi polutan polwan pompa pondasi pondok ponsel popok popularitas populasi populer populis populisme porak
porak-poranda pori porno pornografi poros porselen porsi portabel portal portofolio pos posisi positif posko
poster potensi potensial potong potret pra prabayar pragmatis prahara praja prajurit prakarsa prakerja prakiraan
praktek praktik praktikum praktis praktisi pramugari pramuka pramuwisata pranata prangko praperadilan prasangka
prasarana prasasti prasejahtera prasejarah praseminar prasyarat pratama prediksi prefek prefektur preman
prematur premium presentasi presiden presidensial presidium prestasi prestise prestisius prevalensi pria pribadi
pribumi prihatin prima primadona primata primer primitif prinsip prinsipil print prioritas privasi privat
privatisasi prodi produk produksi produktif produktivitas produsen produser profesi profesional profesionalisme
profesor profil profit program programer progres progresif prohibisi proklamasi proklamator proksi proletar
promosi promotif promotor propaganda properti propinsi proporsi proporsional proposal prosa prosedur prosedural
proses prosesi prosesor prospek prospektif prospektus prostitusi protein protes protokol protokoler prototipe
provinsi provokasi provokatif provokator proyek proyeksi proyektil proyektor psikiater psikis psikolog psikologi
psikologis puas publik publikasi publisitas pucat pucuk pudar pugar puing puisi puja puji pukat pukau pukul pula
pulang pulas pulau pulih pulsa puluh puma pun punah puncak pundak pundi punggung pungkas pungkir pungli pungut
punjung puntir punya pupuk pupus pura pura-pura purba purna purnama purnawirawan puruk pusaka pusar pusara pusat
pusing puskesmas puso pustaka pustakawan putar putih putik putra putri putus puyeng puyuh qari qasidah quran
raba rabas rabu rabun racau racik racun radang radar radiasi radikal radikalisme radio raga ragam ragi ragu
rahang rahasia rahim rahmat raih raja rajin rajut raket rakit raksasa rakus rakyat ralat ramadan ramah
ramah-tamah ramai ramal rambah rambat rambu rambut rampas ramping rampok rampung ramu rana ranah rancang rancu
randa rangka rangkai rangkak rangkap rangking rangkul rangkum rangsang rangsek rangsum ranjang ranjau ranking
ransel rantai rantang rantau ranting ranum rapal rapat rapi rapor rapuh ras rasa rasi rasial rasio rasional
rasionalisasi rasis rasisme rasuk rasul rata rata-rata ratap ratas ratifikasi ratu ratus raung raup raut rawa
rawan rawat rawit raya rayap rayu raza razia reagen reaksi reaktif reaktor realis realisasi realisme realistis
realita realitas rebah rebak rebana reboisasi rebound rebus rebut recana receh recok reda redaksi redaktur redam
redup referendum referensi refleksi reformasi reformis regang regenerasi regim register registrasi regu regulasi
regulator reguler rehabilitasi rehat reka rekam rekan rekapitulasi rekat rekayasa rekening reklamasi reklame
rekomendasi rekonsiliasi rekonstruksi rekor rekreasi rekrut rekrutmen reksadana rektor rel rela relaks relaksasi
relasi relatif relawan relevan relevansi reli religi religius relik relokasi rem remaja remang remas rematik
rembes rembuk rembulan remeh remisi rempah remuk renang rencana renda rendah rendam rendang rengek renggang
renggut renovasi renta rentak rentan rentang rentas rente rentetan renung renyah reog reparasi repatriasi
replika replikasi repot representasi representatif represif reproduksi reptil republik reputasi resah resap
resep resepsi reservasi reses resesi resi residen residivis residu resik resiko resimen resistansi resmi
resolusi resor respek respon responden respons responsif restoran restorasi restrukturisasi restu resume retail
retak retas retensi retorika retribusi retur reuni reunifikasi revisi revitalisasi revolusi revolusioner rezeki
rezim riak riang riap rias ribu ribut ricuh rida rigid riil rilis rima rimba rimbun rinci rindang rinding rindu
ring ringan ringgit ringkas ringkih ringkuk ringkus ringsek rintang rintih rintik rintis ripuh risak risalah
risau riset risi risih risiko rispek ritel ritme ritual riuh rival riwayat robek roboh robot robotik roda roh
rohani rok roket rokok roman romantis romantisme rombak rombong rompi rona ronda ronde rongga rongrong rongsok
rontok rosot rotan roti royal royalti royong ruah ruam ruang ruas rubah ruda rudal rudapaksa rugi rujak rujuk
rukun rumah rumit rumor rumpun rumput rumus runcing runding rundung runtuh runtun runut rupa rupiah rusa rusak
rusuh rusuk rute rutin rutinitas ruwat ruwet saat sabar sabda sabet sabit sablon sabot sabotase sabtu sabu sabuk
sabun sabung sadap sadar sadis saf safari sagu sah sahabat sahaja saham sahur sahut saing sains saint saja sajak
saji sakelar sakit sakral saksama saksi sakti saku salah salai salam salat saldo saleh salep sales salib salin
saling salinitas salip salju salur salut sama samak samar samba sambal sambang sambar sambil sambung sambut
sampah sampai sampan sampar sampel samping sampo sampul samudera samudra sana sanak sandal sandang sandar
sandera sandi sanding sandung sang sangat sangga sanggah sanggar sanggul sanggup sangka sangkal sangkar sangkut
sangsi sanitasi sanjung sanksi sansekerta santai santan santap santer santet santri santun sapa sapi sapu saput
sara saraf saran sarana sarang sarapan sarat sarekat sari saring sarjana sarung sasar sasmita sastra sastrawan
satelit satgas satin satir satpam satria satu satwa saudagar saudara saudari saung saus sawah sawer sawi sawit
saya sayang sayap sayat sayembara sayup sayur sayur-mayur seakan sebab sebal sebar sebelah sebelas sebelum
seberang sebut sedan sedang sedap sedekah sederhana sedia sedih sedikit sedimen sedimentasi sedot sedu segala
segan segar segel segelintir segera segi segitiga segmen segmentasi segregasi sehat seismik sejahtera sejak
sejarah sejarawan sejati sejoli sejuk seka sekali sekaligus sekap sekarang sekarat sekat sekedar sekian sekolah
sekop sekretariat sekretaris seks seksama seksi seksual seksualitas sektarian sekte sektor sektoral sekuel
sekuler sekunder sekuritas sekutu sel sela selada seladang selain selaku selalu selam selama selamat selancar
selang selaput selaras selasa selat selatan selebritas selebriti seleksi selektif selempang selendang selenggara
selera selesai seleweng selidik seligi selimut selinap selingkuh selip selisih selokan selonjor seloroh selot
selubung seluk seluler selulosa selundup seluruh selusur semak semangat semangka semarak semat semayam sembah
sembahyang sembako sembarang sembari sembelih sembilan semboyan sembrono sembuh sembul sembunyi sembur semedi
semen semenanjung sementara semesta semester semi semifinal semikonduktor seminar seminaris semir semoga
sempadan sempal sempat sempit semprot sempurna semrawut semu semua semula semut sen senam senandung senang
senantiasa senapan senat senator sendal sendat sendi sendiri sendok sendu seng sengaja sengal sengat senggol
sengit sengketa sengsara seni seniman senin senior senja senjang senjata senonoh sensasi sensasional sensitif
sensitivitas sensor sensus senter sentil sentimen sentimental sentimeter sentosa sentra sentral sentralisasi
sentuh senyap senyawa senyum seolah seorang sepak sepakat sepakbola separatis separatisme separuh sepatu sepeda
sepele seperti sepi sepoi september septik sepuh sepupu seput serah serak seram serambi serampang serang
serangga serap serapah serasi serat seraya serba serbaguna serbet serbu serbuk serdadu serempak serempet seret
sergah sergap seri serial seriat serigala serikat sering seringai serius serobot serpih sersan serta sertifikasi
sertifikat seru serub serudung serum serut server servis sesak sesal sesar sesat seseorang sesi sespri sesuai
sesuatu sesumbar setan setara setel setelah seteru setia setiap setir setop setor setrika setrum setuju sewa
sewot sia sia-sia siaga sial siang sianida siap siapa siar siasat sibak siber sibuk sidak sidang sidik sifat
sigap signifikan sih sihir sika sikap sikat siklon siklus siksa siku sikut sila silam silang silap silat
silaturahmi silau silih silika silikon silsilah siluet siluman sim simak simbah simbiosis simbol simbolik
simbolis simetris simfoni simpan simpang simpanse simpati simpatik simpatisan simpel simposium simpuh simpul
simulasi simulator sinagoge sinambung sinar sindikat sindir sinergi sinergis sinetron singa singel singgah
singgasana singgung singkap singkat singkir singkong singsing sini sinis sinkron sinkronisasi sinonim sinopsis
sintetis sinyal sipil sipir sipit sipu siput siram sirat sirene siri sirik siring sirkuit sirkulasi sirna sirup
sisa sisi sisih sisik sisip sisir siskamling sistem sistematika sistematis siswa siswi sita situ situasi
situasional situs siul skala skandal skema skenario skeptis sketsa skor skripsi skuad skuadron slogan soal sobat
sobek sodok sodor sofbol sogok sok sokong sol solar solat solid solidaritas solo solusi sombong sontak sop sopan
sopir sorak sore sorga soroh sorong sorot sortir sosial sosialis sosialisasi sosialisme sosialita sosiolog
sosiologi sosis sosok soto spanduk spasi spektakuler spektrum spekulan spekulasi spekulatif spesial spesialis
spesialisasi spesies spesifik spesifikasi spesimen spidol spion spionase spiral spirit spiritual spiritualitas
sponsor spontan spora sporadis sportif sportivitas srikandi stabil stabilisasi stabilitas stadion stadium staf
stagnan stagnasi stamina standar standardisasi stasiun statis statistik status statuta steril stigma stiker
stimulan stimulasi stimulus stok stop strata strategi strategis stratifikasi stratosfer stres struktur
struktural studi studio stunting sua suak suaka suam suami suap suara suasana suatu subak subjek subjektif
sublimasi subsektor subsider subsidi substansi substansial substitusi subuh subur subversif suci sudah sudi
sudut suguh suhu suji sujud suka sukacita sukar sukarela sukarelawan sukses suksesi suku sukuk sulam sulang
suling sulit sultan suluh sulung sulut sumbang sumbat sumber sumbing sumbu sumpah sumpal sumpek sumpit sumsum
sumur sunah sunan sunat sundul sungai sungguh sungkan sungkur sungut suntik sunting suntuk sunyi sup supaya
super superior supermarket supervisi supir suplai suplemen suporter supremasi surah suram surat surau surga
surplus suruh surut survei surveilans survive surya susah susu susul susun susup susut sutra sutradara suvenir
swab swadaya swafoto swakelola swalayan swasembada swasta swastanisasi swatantra syah syahadat syahdu syahwat
syair syal syamsu syaraf syarat syariah syariat syekh syok syuhada syukur syura syuting taat tabah tabiat tabir
tablet tabligh tabloid tabrak tabu tabuh tabung tabur tadarus tadi tafakur tafsir tagar tagih tahan tahap tahi
tahlil tahta tahu tahun tajam taji tajir tajuk tak takar takbir takdir takhta takjub takluk takraw taksi taksir
taksonomi taktik taktis takut takwa talak talang talas talenta tali tamak taman tamasya tamat tambah tambak
tambal tambang tambat tampak tampan tampang tampar tampik tampil tampon tampuk tampung tamu tanah tanam tancap
tanda tandan tandang tandas tanding tandu tanduk tandus tang tanga tangan tangga tanggal tanggap tangguh tanggul
tanggulang tanggung tangis tangkai tangkal tangkap tangkas tangki tangkis tangkup tangsi tani tanjak tanjung
tanpa tantang tante tanya taoge tapa tapak tapal tape tapi tapis taplak taqwa tara taraf tarawih target tari
tarif tarik taring taruh taruna tarung tas tasawuf tasbih tasyakuran tata tatanan tatap tatih tatkala tato
taubat taufan tausyiah taut tawa tawan tawar tawas tawon tawuran tayang teater tebak tebal tebang tebar tebas
tebing tebu tebus teduh tega tegak tegal tegang tegap tegar tegas teguh teguk tegun tegur teh tekad tekan tekap
teken teki teknik teknis teknisi teknokrat teknologi teknologis tekor teks tekstil tekstual tekstur tekuk tekun
telaah teladan telaga telah telak telan telanjang telanjur telantar telapak telat telatah telaten tele teledor
telefon telegram telekomunikasi telekonferensi telepon teleskop televisi telinga telisik teliti teluk telur
telusur tema teman tembaga tembak tembakau tembang tembikar tembok tembus tempa tempat tempayan tempel tempeleng
tempo temporer tempuh tempur tempurung temu temulawak tenaga tenang tenar tenda tendang tender tengah tenggang
tenggara tenggat tenggelam tengger tenggorokan tengik tengkar tengkorak tengkuk tengkulak tengkurap tengok tenis
tenor tensi tentang tentara tenteram tentu tenun teolog teologi teoretis teori tepar tepat tepi tepis tepuk
tepung terampil terang terap terapi terapis teras terasi teratai terawang terbang terbit teri teriak terigu
terima terjal terjang terjemah terjun terka terkam terlalu terlantar termal terminal terminologi termos ternak
terobos terompet teror teroris terorisme terowongan terpa terpal tertib terumbu terung terus tes tesis testimoni
tetangga tetap tetapi tetas teten tetes tewas tiada tiang tiap tiarap tiba tiba-tiba tidak tidur tifus tiga
tikai tikam tikar tiket tikung tikus tilang tilas tilep tilik tim timah timang timba timbang timbul timbun
timnas timpa timpal timpang timur tindak tindas tindih tinggal tinggi tingkah tingkat tinja tinjau tinju tinta
tipe tipikal tipis tipu tirai tiram tirani tiri tiru tirus titah titel titik titip titis tiup toga tohok toilet
token toko tokoh tol tolak toleran toleransi tolerir tolok tolong tomat tombak tombok tombol ton tonggak tongkat
tongkol tongkrong tonjok tonjol tonton topan topang topeng topi topik topografi toreh torpedo total totalitas
totaliter toxin tradisi tradisional trafik tragedi tragis trah traktat traktir traktor trampil trans transaksi
transaksional transfer transformasi transformator transfusi transisi transit transkrip transmigran transmigrasi
transmisi transnasional transparan transparansi transplantasi transportasi trauma traumatis trawl trayek tren
trening tribun tribunal trik trilateral triliun trilogi trio triwulan trofi troli trombon tropis trotoar truk
tsunami tua tuah tuai tuak tualang tuan tuang tuas tubi tubir tubruk tubuh tuding tuduh tugas tugu tuhan tuju
tujuh tukang tukar tukas tukik tulang tular tuli tulis tulus tumbal tumbang tumbuh tumbuk tumis tumor tumpah
tumpang tumpas tumpu tumpuk tumpul tuna tunai tunanetra tunang tunas tunda tundang tunduk tunggak tunggal
tunggang tunggu tungku tunik tunjang tunjuk tuntas tuntun tuntut tur turbin turis turisme turnamen turun turut
tusuk tutor tutorial tutup tutur uang uap ubah uban ubi ubin ubur-ubur ucap udang udara udik udin ufuk ujar uji
ujung ukir ukur ulah ulam ulama ulang ular ulas ulat ulet ulik ulos ultah ultimatum ultraviolet ulur umat umbar
umbi umbul umbut umpama umpan umpat umrah umum umur uncang undang undang-undang undi unduh unduk undur unggah
unggas unggul ungkap ungkit ungsi ungu unifikasi unik unit universal universitas unjuk unsur unta untai untuk
untung upacara upah upaya urai urat urban urbanisasi urea urgen urgensi urine uring urung urus urut usah usaha
usai usang usap usia usik usil usir uskup ustaz ustazah usul usung usur usus usut utama utang utara utas utuh
utus vaksin vaksinasi vakum valas valid validasi validitas valuta vandalisme variabel varian variasi variatif
varietas vegetarian vegetasi ventilasi ventilator verbal verifikasi verifikator versi versus vertikal veteran
veto via vibrasi video vigur vihara vila viral virtual virus visa visi visibilitas visual vital vitalitas
vitamin vlog vlogger vokal vokalis vokasi voli voltase volume volunter vonis voucer vulgar vulkanik vulkanologi
wabah wacana wadah waduk wafat wahana wahyu wajah wajan wajar wajib wakaf wakil waktu walau walaupun wali
walikota wangi wangsa wanita wanti wapres wara waralaba waras warga warganegara warganet waris warkat warkop
warna warnet warta wartawan warung wasangka wasiat wasit waspada waswas watak wawancara wawas wayang wejangan
wenang wesel wewangi wewenang wibawa wicara widuri wihara wijaya wilayah wiraswasta wirausaha wirausahawan wirid
wisata wisatawan wiski wisma wisuda wisudawan wonder wujud wushu yaitu yakin yakni yang yatim yayasan yoga
yogurt yoyo yuan yudikatif yudisial yudisium yunior yuridis yuris yurisdiksi yurisprudensi yustisi zaitun zakat
zalim zaman zamrud zat ziarah zigzag zikir zina zionis zirah zona zonasi zoologi zuhur zuriat
`
		.trim()
		.split(/\s+/),
);
