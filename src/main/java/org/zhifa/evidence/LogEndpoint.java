package org.zhifa.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhifa.evidence.ledger.Tile;
import org.zhifa.evidence.ledger.VerifierKey;
import org.zhifa.tenancy.TenantId;

/**
 * The logs at their public addresses, as tlog-tiles wants them: for anyone, from any page, without a session. It reads
 * only what is published.
 */
@RestController
@RequestMapping("/log")
@CrossOrigin
class LogEndpoint {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, UTF_8);
    private static final CacheControl MOMENT =
            CacheControl.maxAge(Duration.ofSeconds(2)).cachePublic();
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final PublishedLog published;
    private final LogKeys keys;

    LogEndpoint(PublishedLog published, LogKeys keys) {
        this.published = published;
        this.keys = keys;
    }

    @GetMapping("/keys")
    ResponseEntity<byte[]> keys() {
        var lines = keys.verifierKeys().stream().map(VerifierKey::toString).collect(Collectors.joining("\n", "", "\n"));
        return answer(lines.getBytes(UTF_8), TEXT, MOMENT);
    }

    @GetMapping("/{tenant}/checkpoint")
    ResponseEntity<byte[]> checkpoint(@PathVariable String tenant) {
        return tenant(tenant)
                .flatMap(published::head)
                .map(head -> answer(head.note().toString().getBytes(UTF_8), TEXT, MOMENT))
                .orElseGet(LogEndpoint::nothing);
    }

    @GetMapping("/{tenant}/tile/{*path}")
    ResponseEntity<byte[]> tile(@PathVariable String tenant, @PathVariable String path) {
        return tenant(tenant)
                .flatMap(log -> named("tile" + path).flatMap(tile -> published.tile(log, tile)))
                .map(content -> answer(content, MediaType.APPLICATION_OCTET_STREAM, FOR_EVER))
                .orElseGet(LogEndpoint::nothing);
    }

    private static Optional<TenantId> tenant(String code) {
        return TenantId.isValid(code) ? Optional.of(new TenantId(code)) : Optional.empty();
    }

    private static Optional<Tile> named(String path) {
        try {
            return Optional.of(Tile.parse(path));
        } catch (IllegalArgumentException noTile) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<byte[]> answer(byte[] content, MediaType type, CacheControl cache) {
        return ResponseEntity.ok().cacheControl(cache).contentType(type).body(content);
    }

    /** Not to be kept: the tile may be there in a moment. */
    private static ResponseEntity<byte[]> nothing() {
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }
}
