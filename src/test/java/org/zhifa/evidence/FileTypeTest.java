package org.zhifa.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhifa.Clause;

/** A file is what its bytes say; its name must agree. */
@Clause("S20")
class FileTypeTest {

    @ParameterizedTest
    @CsvSource({
        "'\0\0\0 ftypisom',       MP4",
        "'\0\0\0 ftypM4A ',       MP4",
        "'\0\0\0\024ftypqt  ',    QUICKTIME",
        "'\0\0\0 ftypheic',       HEIF",
        "'RIFF....AVI LIST',      AVI",
        "'RIFF....WAVEfmt ',      WAV",
        "'RIFF....WEBPVP8 ',      WEBP",
        "'\u00FF\u00D8\u00FF\u00E0',             JPEG",
        "'\u0089PNG\r\n\u001A\n',  PNG",
        "'ID3\u0004',              MP3",
        "'\u00FF\u00FB\u0090d',     MP3",
        "'OggS\0',                OGG",
        "'#!AMR\n',               AMR",
        "'%PDF-1.7',              PDF",
        "'PK\u0003\u0004',         ZIP",
        "'1,2,3',                 TEXT",
        "'<svg xmlns=',           SVG",
        "'<?xml version=\"1.0\"?><!-- x --><svg>', SVG",
        "'  <!DOCTYPE html><p>',  HTML",
        "'<script>',              TEXT",
        "'\u0001\u0002\u0000',      UNKNOWN"
    })
    void firstWordsTell(String words, FileType type) {
        assertThat(FileType.of(words.getBytes(ISO_8859_1))).isEqualTo(type);
    }

    @Test
    void chineseTextIsText() {
        assertThat(FileType.of("现场检查（勘验）笔录".getBytes(UTF_8))).isEqualTo(FileType.TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "MP4,  现场.MP4, true",
        "MP4,  录音.m4a, true",
        "TEXT, 现场.mp4, false",
        "JPEG, 发票.pdf, false",
        "MP4,  现场.dat, false",
        "HTML, 网页.txt, false",
        "ZIP,  报告.docx, true",
        "ZIP,  卷宗.bin, true",
        "ZIP,  现场.jpg, false",
        "UNKNOWN, 账套.db, true",
        "UNKNOWN, 现场.mp4, false",
        "TEXT, 无扩展名, true"
    })
    void aNameMustAgreeWithTheContent(FileType type, String name, boolean agrees) {
        assertThat(type.mayBeCalled(name)).isEqualTo(agrees);
    }
}
