package org.zhifa.documents;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhifa.documents.paper.PaperFonts;
import org.zhifa.documents.paper.PaperPress;

/** The press and its fonts. */
@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {

    /** The county's own fonts where {@code zhifa.papers.fonts} names a folder that has them. */
    @Bean
    PaperFonts paperFonts(@Value("${zhifa.papers.fonts:}") String folder) {
        return folder.isBlank() ? PaperFonts.bundled() : PaperFonts.from(Path.of(folder));
    }

    @Bean(initMethod = "warmUp")
    PaperPress paperPress(PaperFonts fonts) {
        return new PaperPress(fonts);
    }
}
