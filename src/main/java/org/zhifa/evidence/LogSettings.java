package org.zhifa.evidence;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.zhifa.tenancy.TenantId;

/**
 * Where the logs are published and what guards their keys.
 *
 * @param origin the public address of all logs, without its scheme
 * @param masterKeyFile made at the first use if it is not there; without it, no key can sign again
 * @param sweep how often one tenant is looked at for leftovers of a crash
 */
@ConfigurationProperties("zhifa.log")
record LogSettings(String origin, Path masterKeyFile, Duration sweep) {

    /** The name of a tenant's log, for example {@code zhifa.huantai.example/log/SJ}. */
    String originOf(TenantId tenant) {
        return origin + "/" + tenant;
    }
}
