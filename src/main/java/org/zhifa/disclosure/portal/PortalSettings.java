package org.zhifa.disclosure.portal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether the portal's data are invented, which every page then says. It says so unless told otherwise: the other
 * mistake would be worse.
 */
@ConfigurationProperties("zhifa.portal")
record PortalSettings(@DefaultValue("true") boolean demonstration) {}
