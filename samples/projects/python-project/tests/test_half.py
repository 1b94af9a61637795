from prices import discounted


def test_half():
    assert discounted(1000, 50) == 500
