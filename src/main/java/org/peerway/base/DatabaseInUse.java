package org.peerway.base;

import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** The database that this server keeps everything in. */
@Component
public class DatabaseInUse {

	private static final String EMBEDDED = "H2";

	private final String product;

	DatabaseInUse(DataSource source) {
		try (var connection = source.getConnection()) {
			this.product = connection.getMetaData().getDatabaseProductName();
		}
		catch (SQLException ex) {
			throw new DataAccessResourceFailureException("The database cannot be asked for its name", ex);
		}
	}

	/** Its name, as it tells it: {@code PostgreSQL} or {@code H2}. */
	public String product() {
		return this.product;
	}

	/**
	 * Whether it is the one that comes with Peerway, for trying out and small offices.
	 */
	public boolean isEmbedded() {
		return EMBEDDED.equals(this.product);
	}

}
