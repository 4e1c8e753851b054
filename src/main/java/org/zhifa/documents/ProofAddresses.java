package org.zhifa.documents;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.zhifa.tenancy.CurrentTenant;

/** The addresses in the QR codes of papers: the public page that says what is known of the paper. */
@Component
class ProofAddresses {

    private final String publicUrl;
    private final Environment environment;

    ProofAddresses(@Value("${zhifa.public-url}") String publicUrl, Environment environment) {
        this.publicUrl = publicUrl;
        this.environment = environment;
    }

    URI of(PaperId paper) {
        return URI.create("%s/verify?unit=%s&paper=%s".formatted(host(), CurrentTenant.get(), paper));
    }

    URI ofDrafts() {
        return URI.create(host() + "/verify");
    }

    /** As the visitor of this request knows it, unless it is configured; on a desk without either, this machine. */
    private String host() {
        if (!publicUrl.isEmpty()) {
            return publicUrl;
        }
        return RequestContextHolder.getRequestAttributes() == null
                ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
                : ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
