# Wiens inkomen en vermogen meetellen (artikel 1a, 2 en 7 Wht; artikel 2, 3, 7 en 9 Awir). Bedragen in eurocent.
# Huur 700,00 en eigen inkomen 20.000, tenzij er iets anders staat.
Feature: Huurtoeslag, partner en medebewoners

  Background:
    Given parameter "persoon_id" is "anna"

  # 2 personen, rekeninkomen 40.000.
  Scenario: een vriend op hetzelfde adres is medebewoner: zijn inkomen telt mee
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 1980-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 327400

  # Artikel 2 lid 1 onder e, 2° Awir: eenpersoonshuishouden.
  Scenario: een vriend met een schriftelijk huurcontract is onderhuurder en telt niet mee
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 1980-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | met_elkaar        | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | met_elkaar        | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 512200

  Scenario: samen van dezelfde verhuurder huren maakt geen onderhuurder
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 1980-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract  | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | met_dezelfde_derde | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | met_dezelfde_derde | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 327400

  Scenario: een vriend die er woont maar er niet staat ingeschreven, telt niet mee
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 1980-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1980-01-01          | true          | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 512200

  Scenario: een vriend die er staat ingeschreven maar er niet woont, telt mee
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 1980-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1980-01-01          | false         | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | false         | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 327400

  # Bloedverwant in de eerste graad.
  Scenario: een eigen ouder met een huurcontract blijft medebewoner
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 1960-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | ouder | bloed_1      | 1960-01-01          | true          | true             | false                 | geen        | met_elkaar        | null                       | true              | false                | true               | false                  |
      | daan       | anna     | kind  | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | met_elkaar        | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 327400

  Scenario: een broer met een huurcontract is wel onderhuurder
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 1980-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | broer_zus | bloed_2      | 1980-01-01          | true          | true             | false                 | geen        | met_elkaar        | null                       | true              | false                | true               | false                  |
      | daan       | anna     | broer_zus | bloed_2      | 1985-05-20          | true          | true             | false                 | geen        | met_elkaar        | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 512200

  # Bloedverwant in de eerste graad van de partner.
  Scenario: de ouder van de partner met een huurcontract blijft medebewoner
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | bram       | 1983-02-11    | true                | true                         | true                | false        |
      | daan       | 1958-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | anna       | daan     | anders | geen         | 1958-01-01          | true          | true             | false                 | geen        | met_elkaar        | null                       | true              | false                | true               | false                  |
      | daan       | anna     | anders | geen         | 1985-05-20          | true          | true             | false                 | geen        | met_elkaar        | null                       | true              | false                | true               | false                  |
      | bram       | daan     | ouder  | bloed_1      | 1958-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | bram     | kind   | bloed_1      | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
      | i3         | daan       | loon  | 1000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  # Artikel 2 lid 1 onder e, 3° Awir.
  Scenario: het gezin van de onderhuurder telt ook niet mee
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 1980-01-01    | true                | true                         | true                | false        |
      | eva        | 1981-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
      | eva        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | met_elkaar        | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | met_elkaar        | null                       | true              | false                | true               | false                  |
      | anna       | eva      | vriend | geen         | 1981-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | true                   |
      | eva        | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | true                   |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 5000000    |
      | i3         | eva        | loon  | 5000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 512200

  Scenario: naast een onderhuurder kan er een medebewoner zijn
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 1980-01-01    | true                | true                         | true                | false        |
      | eva        | 1981-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
      | eva        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | met_elkaar        | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | met_elkaar        | null                       | true              | false                | true               | false                  |
      | anna       | eva      | vriend | geen         | 1981-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | eva        | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 5000000    |
      | i3         | eva        | loon  | 500000     |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  # Artikel 7 lid 6 Awir.
  Scenario: 2026: een inwonend kind van 22 op 1 januari: de eerste 6.218 telt niet
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | cas        | 2003-01-02    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cas      | kind  | bloed_1      | 2003-01-02          | true          | true             | false                 | geen        | geen              | 2003-01-02                 | true              | false                | true               | false                  |
      | cas        | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2003-01-02                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | cas        | loon  | 3000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 244200

  Scenario: 2026: een inwonend kind dat precies 6.218 verdient
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | cas        | 2006-01-02    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cas      | kind  | bloed_1      | 2006-01-02          | true          | true             | false                 | geen        | geen              | 2006-01-02                 | true              | false                | true               | false                  |
      | cas        | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2006-01-02                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | cas        | loon  | 621800     |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  Scenario: 2026: een inwonend kind van 23 op 1 januari: alles telt
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | cas        | 2003-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cas      | kind  | bloed_1      | 2003-01-01          | true          | true             | false                 | geen        | geen              | 2003-01-01                 | true              | false                | true               | false                  |
      | cas        | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2003-01-01                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | cas        | loon  | 3000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 107400

  Scenario: 2025: de vrijstelling voor een inwonend kind is 6.042
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | cas        | 2003-01-02    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cas      | kind  | bloed_1      | 2003-01-02          | true          | true             | false                 | geen        | geen              | 2003-01-02                 | true              | false                | true               | false                  |
      | cas        | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2003-01-02                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | cas        | loon  | 3000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 167800

  Scenario: een vriend van 22 heeft die vrijstelling niet
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 2003-06-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 2003-06-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 1500000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 437400

  Scenario: een pleegkind van 17 heeft die vrijstelling wel
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | cas        | 2009-01-02    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cas      | anders | geen         | 2009-01-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cas        | anna     | anders | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | cas        | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 464200

  Scenario: naar het inkomen van een kind van 10 wordt niet gevraagd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "kind" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | cas        | 2016-05-05    |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cas      | kind  | bloed_1      | 2016-05-05          | true          | true             | false                 | geen        | geen              | 2016-05-05                 | true              | false                | true               | false                  |
      | cas        | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2016-05-05                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  Scenario: naar het inkomen van een kind van 14 wel
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "kind" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | cas        | 2012-05-05    |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cas      | kind  | bloed_1      | 2012-05-05          | true          | true             | false                 | geen        | geen              | 2012-05-05                 | true              | false                | true               | false                  |
      | cas        | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2012-05-05                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | cas        | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then the execution fails with "Variable not found: inkomsten_opgegeven"

  Scenario: wat een kind van 10 toch verdient boven de vrijstelling, telt mee
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | cas        | 2016-05-05    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cas      | kind  | bloed_1      | 2016-05-05          | true          | true             | false                 | geen        | geen              | 2016-05-05                 | true              | false                | true               | false                  |
      | cas        | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2016-05-05                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | cas        | loon  | 4000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 24200

  # Artikel 7 lid 3 Awir: 38.479.
  Scenario: 2026: eigen vermogen op de grens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 3847900             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 512200

  # Artikel 7 lid 3 Awir: 38.479.
  Scenario: 2026: eigen vermogen een cent boven de grens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 3847901             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: 2025: eigen vermogen op de grens
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 3739500             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 502500

  Scenario: 2025: eigen vermogen een cent boven de grens
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 3739501             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  # Het hele jaar dezelfde partner: 76.958 samen.
  Scenario: met partner: samen op de dubbele grens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 3947900             |
      | bram       | 3747900             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  Scenario: met partner: samen een cent erboven
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 3947900             |
      | bram       | 3747901             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: nog niet het hele jaar partner: alleen het eigen vermogen telt
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 3847900             |
      | bram       | 8847900             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | false             | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | false             | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  Scenario: nog niet het hele jaar partner: eigen vermogen boven de grens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 3847901             |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | false             | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | false             | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  # Artikel 7 lid 4 Awir; niet opgeteld bij het eigen vermogen.
  Scenario: vermogen van een medebewoner op de grens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 1980-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 3847900             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 327400

  # Artikel 7 lid 4 Awir; niet opgeteld bij het eigen vermogen.
  Scenario: vermogen van een medebewoner een cent boven de grens: geen recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 1980-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 3847901             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: een medebewoner die niet het hele jaar op het adres staat, mag meer vermogen hebben
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 1980-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 3847901             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | false              | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | false              | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 327400

  Scenario: het vermogen van een onderhuurder telt niet
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 1980-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 3847901             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | met_elkaar        | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | met_elkaar        | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 512200

  Scenario: het vermogen van een minderjarig kind hoort bij de ouder
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | cas        | 2010-05-05    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cas        | 3847901             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cas      | kind  | bloed_1      | 2010-05-05          | true          | true             | false                 | geen        | geen              | 2010-05-05                 | true              | false                | true               | false                  |
      | cas        | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2010-05-05                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | cas        | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  # Artikel 1a lid 3: het inkomen van de ander telt niet, en het is een eenpersoonshuishouden.
  Scenario: een echtgenoot op een ander adres is voor de huurtoeslag geen partner
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | false         | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | false         | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 6000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 512200

  Scenario: een echtgenoot op hetzelfde adres telt mee
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 327400

  Scenario: ook als de partner hem kent: een vriend met een huurcontract is onderhuurder
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | bram       | 1983-02-11    | true                | true                         | true                | false        |
      | daan       | 1980-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | anna       | daan     | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | met_elkaar        | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | met_elkaar        | null                       | true              | false                | true               | false                  |
      | bram       | daan     | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | bram     | vriend | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
      | i3         | daan       | loon  | 4000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  # 20.000 + 5.000 + 3.000 + 5.500 = 33.500.
  Scenario: drie medebewoners: hun inkomens worden opgeteld
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 1980-01-01    | true                | true                         | true                | false        |
      | eva        | 1981-01-01    | true                | true                         | true                | false        |
      | fem        | 1982-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
      | eva        | 0                   |
      | fem        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | anna       | eva      | vriend | geen         | 1981-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | eva        | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | anna       | fem      | vriend | geen         | 1982-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | fem        | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 500000     |
      | i3         | eva        | loon  | 300000     |
      | i4         | fem        | loon  | 550000     |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 470400

  Scenario: de derde van drie medebewoners heeft te veel vermogen
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 1980-01-01    | true                | true                         | true                | false        |
      | eva        | 1981-01-01    | true                | true                         | true                | false        |
      | fem        | 1982-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
      | eva        | 0                   |
      | fem        | 3847901             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | anna       | eva      | vriend | geen         | 1981-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | eva        | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | anna       | fem      | vriend | geen         | 1982-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | fem        | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
      | i3         | eva        | loon  | 0          |
      | i4         | fem        | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: de tweede van twee medebewoners mag hier niet verblijven
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 1980-01-01    | true                | true                         | true                | false        |
      | eva        | 1981-01-01    | true                | false                        | false               | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
      | eva        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | anna       | eva      | vriend | geen         | 1981-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | eva        | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
      | i3         | eva        | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: wordt naar eigen inkomen gevraagd van een kind dat 11 is op 1 januari: niet
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "kind" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | cas        | 2014-01-02    |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cas      | kind  | bloed_1      | 2014-01-02          | true          | true             | false                 | geen        | geen              | 2014-01-02                 | true              | false                | true               | false                  |
      | cas        | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2014-01-02                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | cas        | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  Scenario: wordt naar eigen inkomen gevraagd van een kind dat 12 is op 1 januari: wel
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "kind" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | cas        | 2014-01-01    |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cas      | kind  | bloed_1      | 2014-01-01          | true          | true             | false                 | geen        | geen              | 2014-01-01                 | true              | false                | true               | false                  |
      | cas        | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2014-01-01                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | cas        | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then the execution fails with "Variable not found: inkomsten_opgegeven"

  Scenario: 17 op 1 januari: het vermogen hoort bij de ouder
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | cas        | 2008-01-02    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cas        | 3847901             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cas      | kind  | bloed_1      | 2008-01-02          | true          | true             | false                 | geen        | geen              | 2008-01-02                 | true              | false                | true               | false                  |
      | cas        | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2008-01-02                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | cas        | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  Scenario: 18 op 1 januari: het eigen vermogen telt
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | cas        | 2008-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cas        | 3847901             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cas      | kind  | bloed_1      | 2008-01-01          | true          | true             | false                 | geen        | geen              | 2008-01-01                 | true              | false                | true               | false                  |
      | cas        | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2008-01-01                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | cas        | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: een kind met een ouder elders houdt de vrijstelling
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | cas        | 2006-01-02    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cas      | kind  | bloed_1      | 2006-01-02          | true          | true             | false                 | geen        | geen              | 2006-01-02                 | true              | false                | true               | false                  |
      | cas        | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2006-01-02                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
      | cas     | vader      | false         |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | cas        | loon  | 1000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  Scenario: een pleegkind met een ouder elders ook
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | cas        | 2009-01-02    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cas      | anders | geen         | 2009-01-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cas        | anna     | anders | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
      | cas     | vader      | false         |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | cas        | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 464200

  Scenario: onder beide grenzen wordt niet gevraagd hoe lang men partners is
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  Scenario: precies op beide grenzen ook niet
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 3847900             |
      | bram       | 3847900             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  Scenario: samen een cent boven de grens wel
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 3847900             |
      | bram       | 3847901             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then the execution fails with "Variable not found: .partner_heel_jaar"

  Scenario: 2025: met partner, samen op de dubbele grens
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 3839500             |
      | bram       | 3639500             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 504600

  Scenario: 2025: met partner, samen een cent erboven
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 3839500             |
      | bram       | 3639501             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: 2025: nog niet het hele jaar partner, eigen vermogen op de grens
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 3739500             |
      | bram       | 4239500             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | false             | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | false             | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 504600

  Scenario: 2025: precies op beide grenzen wordt niet gevraagd hoe lang men partners is
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 3739500             |
      | bram       | 3739500             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 504600

  Scenario: 2025: een echtgenoot op een ander adres is geen partner
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | false         | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | false         | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 6000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 502500

  Scenario: 2025: een medebewoner telt mee
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 1980-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 1200000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 472500
