package org.zhifa.disclosure.portal;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the portal is reached from outside, for permanent addresses and QR codes; and whether its data are invented,
 * which every page then says. It says so unless told otherwise: the other mistake would be worse.
 */
@ConfigurationProperties("zhifa.portal")
record PortalSettings(
        @DefaultValue("http://localhost:8080") URI address,
        @DefaultValue("true") boolean demonstration) {

    String absolute(String path) {
        return address.toString().replaceAll("/+$", "") + path;
    }
}
