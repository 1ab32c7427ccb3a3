namespace LaporBot.Conversations.LeakGuard;

/// <summary>The classes of words that hints are made of: a word that is added here is read in every hint that holds its class.</summary>
internal static class WordClasses
{
    /// <summary>Who writes. "Awak" is read as "saya", but "awak media" are others.</summary>
    public const string Me =
        """
        (?:saya|kami|aku|gue|gw)(?![ ](?:media|kapal|bus|redaksi)(?![\p{L}]))
        """;

    /// <summary>Between "saya" and what he is: "saya kan masih guru", "saya sama-sama honorer".</summary>
    public const string Filler =
        """
        (?:adalah|para|sesama|salah[ ]satu|satu-?(?:satu)?nya|seorang|juga|sendiri|ini|dulu|pernah|kan|itu|emang|yang|tuh|nih|ji|mi|mah|teh|sih|masih|hanya|cuma|bertiga|berdua|berempat|berlima|semua|samua|sebagai|selaku|memang|sudah|telah|baru|lagi|sedang
          |pas|kebetulan|masuk|jadi|menjadi|mantan|lama|\p{L}+[ ](?:tahun|bulan))
        """;

    /// <summary>Whom a report may be about.</summary>
    public const string Them =
        """
        (?:terlapor|pelaku|dia|ia|beliau|(?:pak|bu|bapak|ibu)[ ](?:camat|lurah|kades|kepala|kabag|kabid|kadis|kadus|kasi|sekda|sekdes|sekdis|sekcam|bupati|guru|keuchik|pambakal|wali)(?:nya)?)
        """;

    /// <summary>Whom only those call to account, or are called by, who work there.</summary>
    public const string Head =
        """
        (?:atasan|bos|pimpinan|direktur|kepala[ ](?!desa|dusun|daerah|kampung)\p{L}+|kabag|kabid|kadis|kapus|kasi|kasubag|kasubbag|kasubid|kasatpol|korwil|sekcam|sekda|sekdin|sekdis|sekwan)
        """;

    /// <summary>What one is at an office, a school or in a village's service.</summary>
    public const string Post =
        """
        (?:admin\p{L}*|ajudan\p{L}*|anak[ ]buah\p{L}*|anggota[ ]staf\p{L}*|apoteker|arsiparis|asisten\p{L}*|asn|aspri|babinsa|banpol|bawahan\p{L}*|bendahara|bidan|bpd|camat|caraka|carik|cleaning[ ]service|cpns|damkar|dokter|dosen|driver|fasilitator
          |fotografer|guru|hansip|honorer|humas|juru[ ]\p{L}+|kabag|kabid|kader|karyawan|kasi|kasir|kasubag|kasubbag|kasun|kaur|kelian|kepala[ ](?!saya)\p{L}+|keuchik|koordinator|kurir|laboran|linmas|lurah|mandor|mantri|modin|notulen|notulis|ob(?=[ ])
          |office[ ]boy|operator|outsourcing|pambakal|pamong|panitia|pegawai|pembawa[ ]acara|pendamping|penghulu|penjaga|pensiunan|penyuluh|perangkat|perawat|perbekel|pesuruh|petugas|phl|pjlp|pns|ppnpn|pppk|p3k|pramubakti|protokol|pustakawan|resepsionis
          |satpam|satpol[ ]pp|security|sekdes|sekpri|sekretaris\p{L}*|sekuriti|sopir\p{L}*|staf\p{L}*|supir\p{L}*|teknisi|tenaga[ ]\p{L}+|thl|tukang[ ]\p{L}+|verifikator|wakasek|wakil[ ]kepala|wali[ ](?:jorong|kelas|korong|nagari))
        """;

    /// <summary>What only somebody has who works there: his pay, his papers, his hours.</summary>
    public const string WorkThing =
        """
        (?:gaji|honorer|insentif|jabatan|jadwal|jam[ ](?:dinas|kerja|piket)|(?:kerja|pekerjaan|kontrak)(?=[ ]\p{L}+[ ](?:di|jadi|sebagai)[ ])|nip|pangkat|presensi|shift|siltap|sk|sk[ ]kontrak|surat[ ]tugas|tamsil|tpp|tugas|tukin|tunjangan(?:[ ]kinerja)?|upah
          |(?:ketua|koordinator)[ ](?:pokja|regu|seksi|shift|tim)|tempat[ ](?:dinas|tugas))
        """;

    /// <summary>What is done for an office: the verb without the beginning by which regions differ ("mengetik", "ngetik", "ketik").</summary>
    public const string Duty =
        """
        (?:\p{L}{0,5}(?:(?<!s)angkut(?!an)|[ae]nt[ae]r(?!a)|arsip|asang(?!an)|at[ae]t(?!an)|cair|data(?!ng)|edarin|edarkan|elola|emput|etak|etik|etor|gandain|iapin|iapkan|imp[ae]n(?!g)|input|itung|jaga|m[ae]s[ae]k|[pm]egang|oper[ae]si|opir|otokopi|paraf|print|rekap
          |stemp[ae]l|agih|transf[ae]r|umpulin|umpulkan|upir|[sy]usun)\p{L}{0,4}|bagiin|bikin|membagikan|membuat|mengurus|membawa[ ]kunci|tanda[ ]tangan|ttd)(?![ ](?:aduan|foto|laporan|pengaduan|pesan|rekaman|suara|video))
        """;

    /// <summary>What is carried about, written and kept in an office.</summary>
    public const string Paper =
        """
        (?:absen|amplop|anggaran|berkas|buku[ ]\p{L}+|daftar|data|dokumen|kotak|kuitansi|kunci|kwitansi|map|nota|notulen|proposal|rekap|sk|spj|stempel|surat|undangan)
        """;

    /// <summary>By what a house is found.</summary>
    public const string Landmark =
        """
        (?:alun-?(?:alun)?|aula|balai|dinas|distrik|gedung|gereja|jembatan|kantor|kecamatan|kelurahan|koramil|lapangan|masjid|masigit|meunasah|musala|mushola|pasar|polsek|posko|pos|pura|puskesmas|rumah|sd|sekolah|smp|sma|sungai|surau|terminal)
        """;

    /// <summary>Where a house stands of a landmark.</summary>
    public const string Beside = "(?:depan|sebelah|belakang|samping|dekat|seberang|utara|selatan|kidul|lor|kulon|wetan|barat|timur)(?:nya)?";
}
