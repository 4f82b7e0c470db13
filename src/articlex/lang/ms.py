"""Malay. Months, weekdays and half-days after CLDR; the rest written after the interfaces of newspapers and blogs."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="ms",
    stopwords=(
        "yang", "dan", "di", "itu", "untuk", "dengan", "pada", "ini", "dalam", "tidak", "ke", "akan",
        "dari", "kepada", "oleh", "adalah", "beliau", "mereka", "telah", "boleh", "juga", "kerana",
        "bagi", "seorang", "sebagai", "berkata", "katanya", "turut", "daripada", "lebih", "kata", "atas",
        "serta", "iaitu", "bahawa", "ialah", "selepas", "tersebut", "semasa", "mempunyai", "sebuah", "sudah",
        "kami", "jadi", "awam", "ketika", "manakala", "hendaklah", "masa", "antara", "namun", "sehingga",
    ),
    labels_navigation=(
        "laman utama", "utama", "menu", "cari", "carian", "log masuk", "daftar", "log keluar", "kembali",
        "seterusnya", "sebelumnya", "artikel seterusnya", "artikel sebelumnya", "lagi", "lihat lagi",
        "lihat semua", "semua berita", "kategori", "arkib", "peta laman", "langkau ke kandungan",
    ),
    labels_sharing=(
        "kongsi", "kongsikan", "kongsi artikel", "kongsi di facebook", "salin pautan", "cetak",
        "hantar melalui e-mel", "simpan", "ikuti kami",
    ),
    labels_related=(
        "baca juga", "baca lagi", "baca lanjut", "berita berkaitan", "artikel berkaitan", "berkaitan",
        "paling banyak dibaca", "paling popular", "terkini", "berita terkini", "berita lain",
        "anda mungkin berminat", "cadangan",
    ),
    labels_comments=(
        "komen", "tulis komen", "tinggalkan komen", "balas", "tiada komen", "ulasan",
    ),
    labels_promotion=(
        "langgan", "langganan", "surat berita", "langgan surat berita", "muat turun aplikasi",
        "sokong kami",
    ),
    labels_consent=(
        "terima", "terima semua", "setuju", "tolak", "tolak semua", "kuki", "tetapan kuki",
    ),
    labels_legal=(
        "dasar privasi", "polisi privasi", "terma penggunaan", "terma dan syarat", "hubungi kami",
        "tentang kami", "mengenai kami", "hak cipta terpelihara",
    ),
    labels_advertising=("iklan", "kandungan tajaan", "tajaan", "artikel diteruskan selepas iklan"),
    labels_widget=(
        "memuatkan", "tutup", "main", "galeri", "galeri foto", "tonton video", "dengar",
    ),
    openings_related=("baca juga:", "baca lagi:", "berita berkaitan:", "lihat juga:"),
    openings_tags=("tag:", "topik:", "kata kunci:"),
    openings_credit=("foto:", "gambar:", "gambar hiasan", "sumber:", "foto ihsan"),
    openings_byline=("oleh:", "penulis:", "laporan:", "ditulis oleh:"),
    openings_published=("diterbitkan:", "diterbitkan pada", "tarikh terbit:", "disiarkan pada"),
    openings_modified=("dikemas kini:", "dikemaskini:", "kemas kini:", "kemas kini terakhir"),
    conjunctions=("dan", "serta"),
    roles=("wartawan", "pengarang", "jurugambar", "pemberita", "penulis", "kolumnis"),
    staff_bylines=("bernama", "agensi", "pengarang berita", "meja berita", "wartawan"),
    reading_time=("minit bacaan", "masa membaca"),
    ago=("lalu", "semalam", "hari ini", "minit lalu", "jam lalu"),
    weekdays=(
        "isnin", "selasa", "rabu", "khamis", "jumaat", "sabtu", "ahad", "isn", "sel", "rab", "kha", "jum",
        "sab", "ahd",
    ),
    before_noon=("tengah malam", "pagi", "pg"),
    after_noon=("tengah hari", "petang", "ptg"),
    at_night=("malam",),
    months=(
        ("januari", "jan"), ("februari", "feb"), ("mac",), ("april", "apr"), ("mei",), ("jun",),
        ("julai", "jul"), ("ogos", "ogo"), ("september", "sep"), ("oktober", "okt"), ("november", "nov"),
        ("disember", "dis"),
    ),
)
# fmt: on
