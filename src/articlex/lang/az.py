"""Azerbaijani. Months, weekdays and half-days after CLDR; the rest written after the interfaces of newspapers and blogs."""

from articlex.lang import Vocabulary

# fmt: off
VOCABULARY = Vocabulary(
    code="az",
    stopwords=(
        "və", "bu", "ilə", "üçün", "də", "da", "bir", "ki", "isə", "olan", "edib", "olub", "o", "kimi",
        "daha", "sonra", "deyib", "bildirib", "əsasında", "görə", "həmin", "onun", "var", "ancaq",
        "qədər", "belə", "edir", "nə", "deyə", "biz", "isə", "halbuki", "olacaq", "olmuşdu", "sədri", "üzrə",
        "barədə", "yeni", "heç", "hər", "artıq", "indi", "amma", "lakin", "yalnız", "bütün", "öz", "onlar", "mən",
        "edilib", "etdi", "qeyd", "başa", "böyük", "ya", "olduğunu", "tərəfindən", "edən", "ildə", "çox",
    ),
    labels_navigation=(
        "ana səhifə", "əsas səhifə", "menyu", "axtar", "axtarış", "daxil ol", "giriş", "qeydiyyat",
        "çıxış", "geri", "irəli", "növbəti", "əvvəlki", "növbəti xəbər", "əvvəlki xəbər", "daha çox",
        "hamısı", "bütün xəbərlər", "bölmələr", "kateqoriyalar", "arxiv", "saytın xəritəsi",
    ),
    labels_sharing=(
        "paylaş", "paylaşın", "xəbəri paylaş", "facebook-da paylaş", "linki kopyala", "çap et", "çap",
        "e-poçtla göndər", "yadda saxla", "bizi izləyin",
    ),
    labels_related=(
        "həmçinin oxuyun", "ətraflı oxu", "daha ətraflı", "oxşar xəbərlər", "əlaqəli xəbərlər",
        "digər xəbərlər", "ən çox oxunan", "ən çox oxunanlar", "son xəbərlər", "sizə maraqlı ola bilər",
        "tövsiyə edirik", "xəbər lenti",
    ),
    labels_comments=(
        "şərhlər", "şərh yaz", "şərh yazın", "cavab ver", "şərh yoxdur", "rəy bildir",
    ),
    labels_promotion=(
        "abunə ol", "abunə olun", "bülleten", "xəbər bülleteni", "tətbiqi yüklə", "bizə dəstək olun",
    ),
    labels_consent=(
        "qəbul edirəm", "hamısını qəbul et", "qəbul et", "imtina et", "kukilər", "kuki parametrləri",
    ),
    labels_legal=(
        "məxfilik siyasəti", "istifadə şərtləri", "istifadə qaydaları", "əlaqə", "bizimlə əlaqə",
        "haqqımızda", "bütün hüquqlar qorunur", "müəllif hüquqları",
    ),
    labels_advertising=("reklam", "elan", "elanlar", "sponsorlu məzmun"),
    labels_widget=(
        "yüklənir", "bağla", "oynat", "qalereya", "fotoqalereya", "videoya bax", "dinlə",
    ),
    openings_related=("həmçinin oxuyun:", "həmçinin oxu:", "oxşar xəbərlər:", "ətraflı oxu:"),
    openings_tags=("teqlər:", "etiketlər:", "açar sözlər:", "mövzular:"),
    openings_credit=("foto:", "fotolar:", "şəkil:", "mənbə:", "fotonun müəllifi:"),
    openings_byline=("müəllif:", "müəlliflər:", "yazdı:", "hazırladı:", "mətn:"),
    openings_published=("dərc edilib:", "dərc olunub:", "dərc tarixi:", "yayımlanıb:", "tarix:"),
    openings_modified=("yenilənib:", "yeniləndi:", "son yenilənmə:"),
    conjunctions=("və",),
    roles=("jurnalist", "redaktor", "müxbir", "fotoqraf", "baş redaktor"),
    staff_bylines=("redaksiya", "azərtac", "apa", "trend", "report"),
    reading_time=("dəqiqəlik oxu", "oxuma müddəti"),
    ago=("əvvəl", "dünən", "bu gün", "dəqiqə əvvəl", "saat əvvəl"),
    weekdays=(
        "bazar ertəsi", "çərşənbə axşamı", "çərşənbə", "cümə axşamı", "cümə", "şənbə", "bazar", "b.e",
        "ç.a", "c.a",
    ),
    before_noon=("am", "sübh", "səhər"),
    after_noon=("pm", "günorta", "gündüz", "axşamüstü"),
    at_night=("axşam", "gecə"),
    months=(
        ("yanvar", "yan"), ("fevral", "fev"), ("mart", "mar"), ("aprel", "apr"), ("may",),
        ("iyun", "iyn"), ("iyul", "iyl"), ("avqust", "avq"), ("sentyabr", "sen"), ("oktyabr", "okt"),
        ("noyabr", "noy"), ("dekabr", "dek"),
    ),
)
# fmt: on
