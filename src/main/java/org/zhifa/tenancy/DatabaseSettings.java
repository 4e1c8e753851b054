package org.zhifa.tenancy;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the database is reached: the owner's login opens and migrates schemas and is used for nothing else; the
 * application's login owns nothing and works in a schema only by taking its role.
 */
@ConfigurationProperties("zhifa.database")
record DatabaseSettings(String url, String owner, String ownerPassword, String app, String appPassword) {}
