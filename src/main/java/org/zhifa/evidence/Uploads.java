package org.zhifa.evidence;

import java.io.IOException;
import java.nio.file.Path;
import me.desair.tus.server.TusFileUploadService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Where parts of uploads wait until they are whole, and for how long. */
@Configuration(proxyBeanMethods = false)
class Uploads {

    static final String ADDRESS = "/api/uploads";

    private static final Logger log = LoggerFactory.getLogger(Uploads.class);

    @Bean
    TusFileUploadService tus(@Value("${zhifa.data}") Path data, EvidenceSettings settings) {
        return new TusFileUploadService()
                .withUploadUri(ADDRESS)
                .withStoragePath(data.resolve("uploads").toAbsolutePath().toString())
                .withMaxUploadSize(settings.largest().toBytes())
                .withUploadExpirationPeriod(settings.partsKept().toMillis())
                // One file is one upload here; joining others would pass by what is checked when an upload begins.
                .disableTusExtension("concatenation");
    }

    @Bean
    AbandonedParts abandonedParts(TusFileUploadService tus) {
        return new AbandonedParts(tus);
    }

    /** Removes the parts of uploads nobody went on with. */
    record AbandonedParts(TusFileUploadService tus) {

        @Scheduled(fixedDelayString = "1h", initialDelayString = "1h")
        void remove() {
            try {
                tus.cleanup();
            } catch (IOException disk) {
                log.warn("abandoned uploads could not be removed", disk);
            }
        }
    }
}
