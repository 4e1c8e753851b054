package org.zhifa.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.springframework.core.io.Resource;
import org.zhifa.tenancy.TenantId;

/** Where the bytes of evidence lie, under the digest they have: written once, never overwritten, never changed. */
interface EvidenceStore {

    /** Takes bytes in as they come, and computes their digests on the way; they are not kept yet. */
    Arrival receive(TenantId tenant, InputStream bytes) throws IOException;

    /** The bytes with this digest. */
    Resource bytes(TenantId tenant, String sha256);

    /** Bytes that have arrived, and are gone when closed unless they were kept. */
    interface Arrival extends AutoCloseable {

        String sha256();

        String sm3();

        long size();

        /** Where they can be looked at meanwhile. */
        Path file();

        /** Keeps them for good; when this returns they outlive a power cut. */
        void keep() throws IOException;

        @Override
        void close() throws IOException;
    }
}
