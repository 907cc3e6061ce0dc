"""The wire contract shared by laptop and server: messages, codec, problems and the SyncPeer interface."""
