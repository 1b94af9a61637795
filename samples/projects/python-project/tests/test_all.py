from prices import discounted


def test_all():
    assert discounted(1000, 100) == 0
