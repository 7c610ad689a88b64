package org.peerway.durability;

import java.sql.DriverManager;

/** A process that writes rows and says each one after its commit, until it is killed. */
final class Writer {

	private Writer() {
	}

	public static void main(String[] args) throws Exception {
		try (var connection = DriverManager.getConnection(args[0], args[1], "");
				var insert = connection.prepareStatement("insert into written (id) values (?)")) {
			connection.setAutoCommit(false);
			for (int id = 1;; id++) {
				insert.setInt(1, id);
				insert.executeUpdate();
				connection.commit();
				System.out.println(id);
			}
		}
	}

}
