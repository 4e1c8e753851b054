package org.zhifa.documents.sign;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * The key a unit signs its papers with (单位签名密钥), and who vouches for it.
 *
 * @param chain its certificate first, the county's root last
 */
public record SealKey(PrivateKey key, List<X509Certificate> chain) {

    public SealKey {
        chain = List.copyOf(chain);
    }

    public X509Certificate certificate() {
        return chain.getFirst();
    }

    public boolean isValidAt(Instant moment) {
        return !moment.isBefore(certificate().getNotBefore().toInstant())
                && moment.isBefore(certificate().getNotAfter().toInstant());
    }
}
