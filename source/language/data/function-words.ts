/**
 * Words that carry grammar rather than content: pronouns, prepositions, conjunctions, adverbs, auxiliaries.
 * A capitalised one at the start of a sentence is no name, and none of them is what a figure counts.
 */
export const functionWords: ReadonlySet<string> = new Set(
	`
	ada adalah adapun agar akan akhirnya akibat akibatnya aku alhasil amat anda andai antara apa apabila apakah apalagi
	artinya asal asalkan atas atau bagai bagaimana bagaimanapun bagi bahkan bahwa baik bakal banyak baru bawah
	beberapa begini begitu belum beliau berapa berbagai berdasarkan berikut berikutnya berkat bersama biasanya bila
	bilamana boleh buat bukan bukankah cukup cuma dahulu dalam dan dapat dari daripada demi demikian dengan depan di
	dia dulu enggak entah guna hampir hanya harap harus hendak hendaknya hingga ia ialah ini inilah itu itulah
	itupun jadi jangan janganlah jika jikalau juga justru kadang kala kalau kalian kami kapan karena karenanya ke
	kecuali kemudian kenapa kendati kepada ketika khususnya kini kita kok konon kurang lagi lagipula lah lain lainnya
	lalu lama lantaran lantas lebih lewat maka maksimal malah malahan mana manakala masih masing mau maupun
	melainkan melalui memang mengapa mengenai menjadi menjelang menurut menurutnya mereka merupakan mesti meski
	meskipun mestinya minimal misalnya mungkin mulai namun nan nanti nantinya nyaris nyatanya oleh olehnya pada
	padahal paling para pasca pasti per perihal pernah pertama pun punya pula saat saatnya saja saling salah sama
	sambil sampai sana sang sangat saya se seakan seandainya sebab sebabnya sebagai sebagaimana sebagian sebaiknya
	sebaliknya sebelum sebelumnya sebenarnya seberapa sebuah secara sedang sedangkan sedikit seharusnya sehingga
	sejak sejauh sejumlah sekalipun sekali sekaligus sekarang seketika sekitar selagi selain selaku selalu selama
	selanjutnya seluruh seluruhnya semakin semasa sembari semenjak sementara semoga semua semuanya semula sendiri
	sendirinya seolah seorang sepanjang seperti sepertinya sering seringkali serta sesuai sesudah sesungguhnya
	sesuatu seseorang setelah seterusnya setiap setidaknya si siapa siapapun sini situ suatu sudah supaya tak tambah
	tanpa tapi tatkala telah tengah tentang tentu tentunya terhadap terkait terlalu terlebih termasuk ternyata tersebut
	terus tetap tetapi tiap tiba tidak tidaklah toh untuk usai usah waduh wah walau walaupun ya yaitu yakni yang
	apalah apapun bahwasanya barangkali dimana dong deh sih kan nih tuh nggak gak ga tak lho loh kok yuk
	seluruh antar antara ujar kata tutur ucap ungkap jelas tegas imbuh papar terang sebut pungkas lanjut tambah
	katanya ujarnya tuturnya ucapnya ungkapnya jelasnya tegasnya imbuhnya paparnya terangnya lanjutnya tambahnya
	dirinya hal halnya tersebutlah begitulah demikianlah karenanya olehnya sekitarnya kalaupun jikapun adanya
	silam mendatang besok kemarin lusa pagi siang sore malam
	`
		.trim()
		.split(/\s+/),
);

/** Words that introduce the speaker of a quotation. */
export const reportingWords: ReadonlySet<string> = new Set(
	`
	kata ujar tutur ucap ungkap jelas tegas imbuh papar terang sebut pungkas lanjut tambah tulis beber tandas tukas
	cetus seru demikian begitu jawab tanya pinta harap klaim kilah pesan celetuk timpal sambung cuit lapor
	katanya ujarnya tuturnya ucapnya ungkapnya jelasnya tegasnya imbuhnya paparnya terangnya lanjutnya tambahnya
	tulisnya bebernya tandasnya tukasnya cetusnya pungkasnya sebutnya jawabnya harapnya pesannya sambungnya
	mengatakan menuturkan menjelaskan menambahkan
	`
		.trim()
		.split(/\s+/),
);
